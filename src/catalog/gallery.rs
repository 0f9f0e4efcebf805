//! A product's pictures as a row that people arrange: put in at a place, moved, exchanged.

use super::product::{Image, MAX_IMAGES, Media};
use crate::kernel::{localised::Localised, message::Message};

/// A picture on its way into the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The asset's content hash.
    pub asset: String,
    /// What it shows, if that is known.
    pub role: Option<String>,
}

/// The row with these pictures from a place on (from 1; none: at its end). Those that hang there already move.
///
/// # Errors
/// Why not, if they would be too many.
pub fn put(images: &[Image], incoming: &[Incoming], place: Option<usize>) -> Result<Vec<Image>, Message> {
    let is_moving = |image: &Image| incoming.iter().any(|one| one.asset == image.asset);
    let mut row: Vec<Image> = images.iter().filter(|image| !is_moving(image)).cloned().collect();
    let at = place.map_or(row.len(), |place| place.saturating_sub(1)).min(row.len());
    let lacks_front = !row.iter().any(|image| image.role == "front");
    let hung = incoming.iter().enumerate().map(|(i, one)| {
        let there = images.iter().find(|image| image.asset == one.asset).cloned();
        let usual = if lacks_front && i == 0 { "front" } else { "other" };
        let role = one.role.clone().unwrap_or_else(|| usual.to_owned());
        there.unwrap_or_else(|| Image { asset: one.asset.clone(), role, alt: Localised::default() })
    });
    let hung: Vec<Image> = hung.collect();
    row.splice(at..at, hung);
    match row.len() {
        count if count > MAX_IMAGES => {
            Err(Message::new("too-many-images").with("max", MAX_IMAGES).with("count", count))
        }
        _ => Ok(row),
    }
}

/// The row with another picture in the place of one; role and words stay. One that hangs there already is not hung twice.
pub fn exchanged(images: &[Image], old: &str, new: &str) -> Vec<Image> {
    let has_new = images.iter().any(|image| image.asset == new);
    let kept = images.iter().filter(|image| !(has_new && image.asset == old)).cloned();
    let put =
        |image: Image| if image.asset == old { Image { asset: new.to_owned(), ..image } } else { image };
    kept.map(put).collect()
}

/// The same for what is not among the ten.
pub fn exchanged_beside(media: &[Media], old: &str, new: &str) -> Vec<Media> {
    let put = |hash: &Option<String>| hash.clone().map(|h| if h == old { new.to_owned() } else { h });
    media.iter().map(|m| Media { asset: put(&m.asset), poster: put(&m.poster), ..m.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(names: &str) -> Vec<Image> {
        let image = |c: char| Image {
            asset: c.to_string(),
            role: if c == 'a' { "front" } else { "detail" }.to_owned(),
            alt: Localised::default(),
        };
        names.chars().map(image).collect()
    }

    fn names(images: &[Image]) -> String {
        images.iter().map(|image| image.asset.as_str()).collect()
    }

    #[test]
    fn pictures_are_put_in_moved_and_counted() {
        for (before, incoming, place, after) in [
            ("abc", "x", None, "abcx"),
            ("abc", "x", Some(1), "xabc"),
            ("abc", "xy", Some(2), "axybc"),
            ("abc", "a", Some(3), "bca"),
            ("abc", "cx", Some(1), "cxab"),
            ("abc", "x", Some(10), "abcx"),
            ("", "x", Some(0), "x"),
            ("abcdefghi", "x", None, "abcdefghix"),
            ("abcdefghij", "j", Some(1), "jabcdefghi"),
        ] {
            let incoming: Vec<Incoming> =
                incoming.chars().map(|c| Incoming { asset: c.to_string(), role: None }).collect();
            assert_eq!(names(&put(&row(before), &incoming, place).unwrap()), after, "{before} {place:?}");
        }
        let one = [Incoming { asset: "x".into(), role: None }];
        assert_eq!(put(&row("abcdefghij"), &one, None).unwrap_err().key, "too-many-images");
        assert_eq!(put(&[], &one, None).unwrap()[0].role, "front");
        assert_eq!(put(&row("a"), &one, None).unwrap()[1].role, "other");
    }

    #[test]
    fn another_picture_takes_the_place_and_the_words_of_one() {
        let changed = exchanged(&row("abc"), "a", "x");
        assert_eq!((names(&changed).as_str(), changed[0].role.as_str()), ("xbc", "front"));
        assert_eq!(names(&exchanged(&row("abc"), "a", "c")), "bc");
    }
}
