//! Shapes read from the plain objects in which they cross from one program to another, whatever language those are of.

pub use shapes::{FromObject, TypeScript};

/// A value of another language.
pub trait Object: Sized {
    /// The value of a key; nothing if it has none.
    fn field(&self, key: &'static str) -> Self;
    /// Whether it is nothing.
    fn is_nothing(&self) -> bool;
    /// A text.
    fn text(&self) -> Option<String>;
    /// A number.
    fn number(&self) -> Option<f64>;
    /// True or false.
    fn truth(&self) -> Option<bool>;
    /// The members of an array.
    fn members(&self) -> Option<impl Iterator<Item = Self>>;
}

/// What can be read from an object; derive it.
pub trait FromObject: Sized {
    /// Reads it. Never stops half-way, which keeps the code small: where something is not as it should be, another value takes its
    /// place and [`Reading`] remembers the key.
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self;
}

/// What TypeScript is told of a shape; derive it.
pub trait TypeScript {
    /// Its declaration, with the comments of the shape.
    const DECLARATION: &str;
}

/// Reads a shape. Fails with the key of the first value that is not what the shape has there.
pub fn read<T: FromObject>(object: &impl Object) -> Result<T, &'static str> {
    let mut reading = Reading::default();
    let read = T::from_object(object, &mut reading);
    reading.wrong.map_or(Ok(read), Err)
}

/// Where reading stands.
#[derive(Debug, Default)]
pub struct Reading {
    key: &'static str,
    wrong: Option<&'static str>,
}

impl Reading {
    /// The value of a key.
    pub fn field<T: FromObject>(&mut self, object: &impl Object, key: &'static str) -> T {
        self.key = key;
        T::from_object(&object.field(key), self)
    }

    /// The member whose identifier the value is.
    pub fn one_of<T: Copy>(&mut self, object: &impl Object, members: &[T], id: impl Fn(T) -> &'static str) -> T {
        let told = object.text().unwrap_or_default();
        self.or(members.iter().copied().find(|member| id(*member) == told), members[0])
    }

    /// What was read, or anything in its place; then the key is remembered.
    pub(crate) fn or<T>(&mut self, read: Option<T>, anything: T) -> T {
        if read.is_none() {
            self.wrong.get_or_insert(self.key);
        }
        read.unwrap_or(anything)
    }
}

impl FromObject for String {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        reading.or(object.text(), Self::new())
    }
}

impl FromObject for bool {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        reading.or(object.truth(), false)
    }
}

impl FromObject for f64 {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        reading.or(object.number(), 0.0)
    }
}

/// Whole numbers; those that are none are cut to the nearest.
macro_rules! whole {
    ($($number:ident)+) => {$(
        impl FromObject for $number {
            fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
                f64::from_object(object, reading) as Self
            }
        }
    )+};
}

whole! { u32 usize i32 }

impl<T: FromObject> FromObject for Option<T> {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        (!object.is_nothing()).then(|| T::from_object(object, reading))
    }
}

impl<T: FromObject> FromObject for Vec<T> {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        let Some(members) = object.members() else {
            return reading.or(None, Self::new());
        };
        members.map(|member| T::from_object(&member, reading)).collect()
    }
}

/// Where a word begins and ends.
impl FromObject for (u32, u32) {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        let bounds = Vec::from_object(object, reading);
        let at = |at: usize| bounds.get(at).copied().unwrap_or(0);
        (at(0), at(1))
    }
}
