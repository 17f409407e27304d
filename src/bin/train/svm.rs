//! A linear support vector machine with squared hinge loss, by dual coordinate descent
//! (<https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf>): only sums and products, in one fixed order.

/// Sparse rows of one matrix, one behind the other.
#[derive(Default)]
pub(crate) struct Rows {
    places: Vec<u32>,
    values: Vec<f32>,
    ends: Vec<usize>,
}

impl Rows {
    /// Adds a row.
    pub(crate) fn push(&mut self, row: impl IntoIterator<Item = (u32, f32)>) {
        for (place, value) in row {
            self.places.push(place);
            self.values.push(value);
        }
        self.ends.push(self.places.len());
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn row(&self, at: usize) -> impl Iterator<Item = (usize, f64)> {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let range = start..self.ends[at];
        self.places[range.clone()].iter().zip(&self.values[range]).map(|(place, value)| (*place as usize, f64::from(*value)))
    }

    /// The margin of a row.
    pub(crate) fn margin(&self, at: usize, found: &Weights) -> f64 {
        self.row(at).map(|(place, value)| found.weights[place] * value).sum::<f64>() + found.bias
    }
}

/// What is found.
pub(crate) struct Weights {
    pub(crate) weights: Vec<f64>,
    pub(crate) bias: f64,
}

/// An order of chance that is always the same.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new() -> Self {
        Self(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit
    }

    pub(crate) fn shuffle(&mut self, items: &mut [usize]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// How hard to try.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// What a row on the wrong side costs.
    pub(crate) cost: f64,
    /// How often all rows are gone through.
    pub(crate) rounds: usize,
}

/// Weights for the rows in `use_`, which are of the class where `is` says so.
pub(crate) fn fit(rows: &Rows, chosen: &[usize], is: &dyn Fn(usize) -> bool, width: usize, effort: Effort) -> Weights {
    let mut found = Weights { weights: vec![0.0; width], bias: 0.0 };
    let slack = 0.5 / effort.cost;
    let norms: Vec<f64> = chosen.iter().map(|&at| rows.row(at).map(|(_, value)| value * value).sum::<f64>() + 1.0 + slack).collect();
    let signs: Vec<f64> = chosen.iter().map(|&at| if is(at) { 1.0 } else { -1.0 }).collect();
    let mut duals = vec![0.0_f64; chosen.len()];
    let mut order: Vec<usize> = (0..chosen.len()).collect();
    let mut chance = Chance::new();
    for _ in 0..effort.rounds {
        chance.shuffle(&mut order);
        for &at in &order {
            let (row, sign, dual) = (chosen[at], signs[at], duals[at]);
            let gradient = sign * rows.margin(row, &found) - 1.0 + slack * dual;
            if dual == 0.0 && gradient >= 0.0 {
                continue;
            }
            let next = (dual - gradient / norms[at]).max(0.0);
            let step = (next - dual) * sign;
            if step != 0.0 {
                duals[at] = next;
                for (place, value) in rows.row(row) {
                    found.weights[place] += step * value;
                }
                found.bias += step;
            }
        }
    }
    found
}
