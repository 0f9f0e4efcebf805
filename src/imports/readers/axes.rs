//! The options of a variant, sorted to what they mean: a colour, a size, or something that we have no axis for.

/// A variant's options, sorted to colour and sizes.
#[derive(Default, Debug, PartialEq)]
pub struct Axes<'c> {
    /// The colour.
    pub colour: &'c str,
    /// The size.
    pub size: &'c str,
    /// The second dimension of the size.
    pub second_size: &'c str,
    /// The names of options that are neither; their value is the second dimension of the size.
    pub others: Vec<&'c str>,
}

/// Whether an option's name, in lower case, is that of a colour.
pub fn is_colour(name: &str) -> bool {
    matches!(name, "color" | "colour" | "farbe" | "couleur" | "colore" | "kleur")
}

/// Whether an option's name, in lower case, is that of a size.
pub fn is_size(name: &str) -> bool {
    matches!(name, "size" | "größe" | "taille" | "taglia" | "talla" | "maat")
}

impl<'c> Axes<'c> {
    /// Sorts options by their names in lower case; what stands for nothing is left out.
    pub fn of(options: impl Iterator<Item = (&'c str, &'c str)>) -> Axes<'c> {
        let mut axes = Axes::default();
        for (name, value) in options {
            match name {
                _ if value.is_empty() || value == "Default Title" => {}
                name if is_colour(name) => axes.colour = value,
                name if is_size(name) => axes.size = value,
                name => {
                    axes.others.push(name);
                    axes.second_size = value;
                }
            }
        }
        if axes.size.is_empty() {
            axes.size = std::mem::take(&mut axes.second_size);
        }
        axes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_sorted_to_colour_and_sizes() {
        let of = |options: &'static [(&str, &str)]| Axes::of(options.iter().copied());
        assert_eq!(of(&[("title", "Default Title"), ("", "")]), Axes::default());
        let axes = of(&[("color", "jade"), ("size", "M")]);
        assert_eq!((axes.colour, axes.size), ("jade", "M"));
        let denim = of(&[("size", "W32"), ("length", "L34")]);
        assert_eq!((denim.size, denim.second_size, denim.others), ("W32", "L34", vec!["length"]));
    }
}
