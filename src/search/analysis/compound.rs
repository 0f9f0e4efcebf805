//! Nouns that are written together: `Leinenhemd` is a `Hemd`, and of `Leinen`.
//!
//! # Why
//! A dictionary of compounds would be right more often and is large, one per language, and blind to a brand's own
//! words. Every split of a long word into two halves of four letters finds the noun wherever it stands; that it also
//! finds an accidental one is why such a hit ranks below any whole word.

/// The shortest half that counts as a word.
const HALF: usize = 4;

/// The heads and tails of a long word, each of at least four letters.
pub fn halves(stem: &str) -> impl Iterator<Item = &str> {
    let bounds: Vec<usize> = stem.char_indices().map(|(at, _)| at).collect();
    let cuts = HALF..(bounds.len() + 1).saturating_sub(HALF).max(HALF);
    let cuts = cuts.map(move |cut| bounds[cut]);
    cuts.flat_map(|at| [&stem[..at], &stem[at..]])
}

/// The two words a compound may be made of, at each place where it can be cut; linking letters are left out too.
pub fn cuts(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let places = word.char_indices().skip(3).map(|(at, _)| at).filter(|at| word[*at..].chars().count() >= 3);
    places.flat_map(|at| {
        let (head, tail) = word.split_at(at);
        let unlinked = ["s", "n", "en", "es"].into_iter().filter_map(move |link| head.strip_suffix(link));
        std::iter::once(head).chain(unlinked.filter(|head| head.len() >= 3)).map(move |head| (head, tail))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_is_found_by_its_halves() {
        let halves: Vec<&str> = halves("leinenhemd").collect();
        assert_eq!(halves, ["lein", "enhemd", "leine", "nhemd", "leinen", "hemd"]);
        assert_eq!(super::halves("hemd").count(), 0);
        assert_eq!(super::halves("").count(), 0);
    }

    #[test]
    fn a_compound_is_cut_at_its_seam() {
        assert!(cuts("leinenhemd").any(|cut| cut == ("leinen", "hemd")));
        assert!(cuts("arbeitshose").any(|cut| cut == ("arbeit", "hose")));
    }
}
