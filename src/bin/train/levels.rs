//! The weights of the tables as whole numbers. They grow by about a quarter from one to the next: a file of few sizes is small, and none is far from what
//! was learnt.

/// The sizes that a weight can have.
const SIZES: [i32; 7] = [3, 4, 5, 7, 9, 12, LARGEST];
/// The largest.
pub(crate) const LARGEST: i32 = 15;

/// The size nearest to a weight, with its sign; nothing if the weight is smaller than `small`.
pub(crate) fn level(weight: i32, small: i32) -> i8 {
    if weight.abs() < small {
        return 0;
    }
    let nearest = SIZES.into_iter().min_by_key(|size| size.abs_diff(weight.abs())).unwrap_or(LARGEST);
    i8::try_from(nearest * weight.signum()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_have_few_sizes() {
        let levels = [0, 2, 3, -4, 5, 7, -9, 10, 13, -14, 900].map(|weight| level(weight, 3));
        assert_eq!(levels, [0, 0, 3, -4, 5, 7, -9, 9, 12, -15, 15]);
        assert_eq!(level(5, 6), 0);
    }
}
