//! Shapes read from the plain objects in which they cross from one program to another, whatever language those are of.

pub use shapes::{FromObject, ToObject, TypeScript};

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

/// A value of another language, to be made.
pub trait MakeObject: Sized {
    /// Nothing.
    fn nothing() -> Self;
    /// True or false.
    fn truth(truth: bool) -> Self;
    /// A number.
    fn number(number: f64) -> Self;
    /// A text.
    fn text(text: &str) -> Self;
    /// An array.
    fn members(members: impl Iterator<Item = Self>) -> Self;
    /// An object.
    fn object<const FIELDS: usize>(fields: [(&'static str, Self); FIELDS]) -> Self;
}

/// What can be written as an object; derive it.
pub trait ToObject {
    /// Writes it.
    fn to_object<M: MakeObject>(&self) -> M;
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

    /// The same where what is missing is taken as its default.
    pub fn field_or_default<T: FromObject + Default>(&mut self, object: &impl Object, key: &'static str) -> T {
        if object.field(key).is_nothing() { T::default() } else { self.field(object, key) }
    }

    /// Which of these identifiers a key has, by its place.
    pub fn tag(&mut self, object: &impl Object, key: &'static str, ids: &[&'static str]) -> usize {
        self.key = key;
        let told = object.field(key).text().unwrap_or_default();
        self.or(ids.iter().position(|id| *id == told), 0)
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

impl ToObject for String {
    fn to_object<M: MakeObject>(&self) -> M {
        M::text(self)
    }
}

impl ToObject for bool {
    fn to_object<M: MakeObject>(&self) -> M {
        M::truth(*self)
    }
}

impl ToObject for usize {
    fn to_object<M: MakeObject>(&self) -> M {
        M::number(*self as f64)
    }
}

impl<T: ToObject> ToObject for Option<T> {
    fn to_object<M: MakeObject>(&self) -> M {
        self.as_ref().map_or_else(M::nothing, T::to_object)
    }
}

impl<T: ToObject> ToObject for Vec<T> {
    fn to_object<M: MakeObject>(&self) -> M {
        M::members(self.iter().map(T::to_object))
    }
}

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
