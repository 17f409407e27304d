//! Pieces of patterns for passages that are clauses, not tokens: the words before and after the word that tells. A word may carry a
//! decimal number; sentence ends, bullets, table bars and blank lines end a clause.

/// Up to eight words before.
macro_rules! lead {
    () => {
        r"(?:[^\s.,!?;:•|]+(?:[.,:][0-9]+[^\s.,!?;:•|]*)*\s){0,8}"
    };
}

/// Up to three words before.
macro_rules! short_lead {
    () => {
        r"(?:[^\s.,!?;:•|]+(?:[.,:][0-9]+[^\s.,!?;:•|]*)*\s){0,3}"
    };
}

/// Up to twelve words after.
macro_rules! tail {
    () => {
        r"(?:,?\s[^\s.,!?;:•|]+(?:[.,:][0-9]+[^\s.,!?;:•|]*)*){0,12}"
    };
}

/// Up to five words after.
macro_rules! short_tail {
    () => {
        r"(?:,?\s[^\s.,!?;:•|]+(?:[.,:][0-9]+[^\s.,!?;:•|]*)*){0,5}"
    };
}
