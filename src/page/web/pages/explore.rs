//! Pictures of who is on the lists: by country, programme and year, and what lists share; the parties that are chosen in them, and
//! the lists side by side.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    bars::{Bar, Picture, bars, columns},
    calls::use_answer,
    chosen::Chosen,
    lists_compared::lists_compared,
    sdn_by_country::sdn_by_country,
};
use crate::web::{
    choice::{Choice, countries_by_name},
    fragment::{self, Ask, View},
    locale::{Fill, Locale, language_of, use_locale},
    objects::read,
    translation::translation_note,
};
use vendor_screener::{
    object::FromObject,
    party::ListInfo,
    restrictions::ListProfile,
    survey::{Overlap, Survey},
};

/// The lists that the index has, and what is chosen of them.
#[derive(Properties, PartialEq)]
pub struct ExploreProps {
    /// The lists.
    pub lists: Rc<Vec<ListInfo>>,
    /// Which parties are shown.
    pub chosen: Chosen,
    /// Called with another choice.
    pub on_choose: Callback<Chosen>,
}

/// The view.
#[component]
pub fn Explore(props: &ExploreProps) -> Html {
    let locale = use_locale();
    let ExploreProps { lists, chosen, on_choose } = props;
    let profiles = use_answer("profiles", Array::new());
    let profiles = use_memo(profiles, |answer| parsed::<Vec<ListProfile>>(answer.as_ref()).unwrap_or_default());
    let overlaps = use_answer("overlaps", Array::new());
    let overlaps = use_memo(overlaps, |answer| parsed::<Vec<Overlap>>(answer.as_ref()).unwrap_or_default());
    let survey = use_answer("survey", chosen.question());
    let survey = use_memo(survey, |answer| parsed::<Survey>(answer.as_ref()));
    let view = Parts { locale: &locale, lists, chosen, choose: on_choose };
    html! {
        <div class="explore">
            <h1 class="view-title">{ locale.text("explore-title") }</h1>
            <p class="view-lede">{ locale.text("explore-lede") }</p>
            <section id="pictures">
                <h2>{ locale.text("pictures-title") }</h2>
                { view.filters() }
                if let Some(survey) = &*survey {
                    { view.pictures(survey) }
                }
            </section>
            <section>{ view.overlaps(&overlaps) }</section>
            <section>{ sdn_by_country(&locale) }</section>
            <section>
                <h2>{ locale.text("compared-title") }</h2>
                <p class="soft">{ locale.text("compared-hint") }</p>
                { translation_note(&locale) }
                { lists_compared(&locale, &profiles, lists) }
            </section>
        </div>
    }
}

fn parsed<T: FromObject>(answer: Option<&JsValue>) -> Option<T> {
    read(answer?).ok()
}

/// What the parts of the view have in common.
struct Parts<'a> {
    locale: &'a Locale,
    lists: &'a [ListInfo],
    chosen: &'a Chosen,
    choose: &'a Callback<Chosen>,
}

impl Parts<'_> {
    fn list_name<'b>(&'b self, id: &'b str) -> &'b str {
        self.lists.iter().find(|list| list.id == id).map_or(id, |list| &list.short)
    }

    /// What a picture shows, for whoever sees it away from the page: which parties, and of which day.
    fn about(&self) -> String {
        let Chosen { list, also, country, programme, year, text } = self.chosen;
        let lists = [list, also].into_iter().filter(|id| !id.is_empty()).map(|id| self.list_name(id).to_owned());
        let country = (!country.is_empty()).then(|| self.locale.country(country));
        let year = year.map(|year| year.to_string());
        let text = (!text.trim().is_empty()).then(|| format!("“{}”", text.trim()));
        let newest = self.lists.iter().filter_map(|list| list.published.or(list.retrieved)).max();
        let day = newest.map(|day| self.locale.fill("picture-of", &[("date", Fill::Date(day))]));
        let said: Vec<String> =
            lists.chain(country).chain(programme.clone()).chain(year).chain(text).chain(day).collect();
        format!("Vendor Screener · {}", said.join(" · "))
    }

    /// Chooses what this makes of the present choice.
    fn choosing(&self, apply: impl Fn(&mut Chosen) + 'static) -> Callback<()> {
        let chosen = self.chosen.clone();
        self.choose.reform(move |()| {
            let mut next = chosen.clone();
            apply(&mut next);
            next
        })
    }

    fn filters(&self) -> Html {
        let locale = self.locale;
        let any = |key: &str| (AttrValue::from(""), locale.text(key));
        let lists = || self.lists.iter().map(|list| (AttrValue::from(list.id.clone()), list.short.clone()));
        let choosing = |apply: fn(&mut Chosen, String)| {
            let chosen = self.chosen.clone();
            self.choose.reform(move |value: String| {
                let mut next = chosen.clone();
                apply(&mut next, value);
                next
            })
        };
        let set_list = |next: &mut Chosen, list| {
            // A programme and a year were chosen of the list that was chosen then.
            *next = Chosen { list, programme: None, year: None, ..next.clone() };
        };
        let oninput = {
            let set = choosing(|next, text| next.text = text);
            Callback::from(move |event: InputEvent| {
                if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                    set.emit(input.value());
                }
            })
        };
        html! {
            <form class="explore-filters" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <div class="choice">
                    <label for="explore-text">{ locale.text("explore-text") }</label>
                    <input id="explore-text" type="search" autocomplete="off" spellcheck="false" value={self.chosen.text.clone()} {oninput} />
                </div>
                <Choice
                    id="explore-list" label={locale.text("explore-list")} value={self.chosen.list.clone()}
                    options={[any("explore-any-list")].into_iter().chain(lists()).collect::<Vec<_>>()}
                    on_choice={choosing(set_list)}
                />
                <Choice
                    id="explore-also" label={locale.text("explore-also")} value={self.chosen.also.clone()}
                    options={[any("explore-any-list")].into_iter().chain(lists()).collect::<Vec<_>>()}
                    on_choice={choosing(|next, also| next.also = also)}
                />
                <Choice
                    id="explore-country" label={locale.text("field-country")} value={self.chosen.country.clone()}
                    options={[any("any-country")].into_iter().chain(countries_by_name(locale)).collect::<Vec<_>>()}
                    on_choice={choosing(|next, country| next.country = country)}
                />
            </form>
        }
    }

    fn pictures(&self, survey: &Survey) -> Html {
        let locale = self.locale;
        let count = locale.fill("explore-count", &[("count", Fill::Number(f64::from(survey.parties)))]);
        let filters: Vec<String> = [
            self.chosen
                .programme
                .as_ref()
                .map(|programme| locale.fill("explore-programme", &[("programme", Fill::Text(programme))])),
            self.chosen.year.map(|year| locale.fill("explore-year", &[("year", Fill::Text(&year.to_string()))])),
        ]
        .into_iter()
        .flatten()
        .collect();
        let clear = self.choose.reform(|_: MouseEvent| Chosen::default());
        html! {
            <>
                <p class="explore-count" role="status">
                    { count }{ " " }
                    if !filters.is_empty() { { filters.join(" ") }{ " " } }
                </p>
                if *self.chosen != Chosen::default() {
                    <p><button type="button" class="link-button" onclick={clear}>{ locale.text("explore-all") }</button></p>
                }
                <p class="soft">{ locale.text("picture-choose") }</p>
                <div class="pictures">
                    { bars(locale, &self.by_country(survey)) }
                    { bars(locale, &self.by_programme(survey)) }
                    { columns(locale, &self.by_year(survey)) }
                    { bars(locale, &self.by_list(survey)) }
                </div>
                { self.members(survey) }
            </>
        }
    }

    fn by_country(&self, survey: &Survey) -> Picture<'static> {
        let locale = self.locale;
        let bar = |count: &vendor_screener::survey::Count| {
            let country = count.id.clone();
            let choose = self.choosing(move |next| next.country.clone_from(&country));
            Bar { label: locale.country(&count.id), count: count.parties, choose: Some(choose) }
        };
        Picture {
            id: "by-country",
            title: locale.text("picture-by-country"),
            column: locale.text("picture-country"),
            note: locale.fill("picture-country-note", &[("count", Fill::Number(f64::from(survey.without_country)))]),
            about: self.about(),
            bars: survey.countries.iter().map(bar).collect(),
        }
    }

    fn by_programme(&self, survey: &Survey) -> Picture<'static> {
        let locale = self.locale;
        let bar = |count: &vendor_screener::survey::ProgrammeCount| {
            let (list, programme) = (count.list.clone(), count.programme.clone());
            let choose = self.choosing(move |next| {
                next.list.clone_from(&list);
                next.programme = Some(programme.clone());
            });
            Bar {
                label: format!("{} · {}", self.list_name(&count.list), count.programme),
                count: count.parties,
                choose: Some(choose),
            }
        };
        Picture {
            id: "by-programme",
            title: locale.text("picture-by-programme"),
            column: locale.text("picture-programme"),
            note: String::new(),
            about: self.about(),
            bars: survey.programmes.iter().map(bar).collect(),
        }
    }

    /// Years without entries stand between the others: the picture is one of time.
    fn by_year(&self, survey: &Survey) -> Picture<'static> {
        let locale = self.locale;
        let ends = (survey.years.first().map(|count| count.year), survey.years.last().map(|count| count.year));
        let years = match ends {
            (Some(first), Some(last)) => first..last + 1,
            _ => 0..0,
        };
        let bar = |year: i32| {
            let parties = survey.years.iter().find(|count| count.year == year).map_or(0, |count| count.parties);
            let choose = (parties > 0).then(|| self.choosing(move |next| next.year = Some(year)));
            Bar { label: year.to_string(), count: parties, choose }
        };
        Picture {
            id: "by-year",
            title: locale.text("picture-by-year"),
            column: locale.text("picture-year"),
            note: locale.fill("picture-year-note", &[("count", Fill::Number(f64::from(survey.undated)))]),
            about: self.about(),
            bars: years.map(bar).collect(),
        }
    }

    fn by_list(&self, survey: &Survey) -> Picture<'static> {
        let locale = self.locale;
        let bar = |count: &vendor_screener::survey::Count| {
            let (id, first) = (count.id.clone(), self.chosen.list.is_empty());
            let choose =
                self.choosing(move |next| if first { next.list.clone_from(&id) } else { next.also.clone_from(&id) });
            Bar { label: self.list_name(&count.id).to_owned(), count: count.parties, choose: Some(choose) }
        };
        let key = if self.chosen.list.is_empty() { "picture-by-list" } else { "picture-also-on" };
        let list = self.list_name(&self.chosen.list).to_owned();
        Picture {
            id: "by-list",
            title: locale.fill(key, &[("list", Fill::Text(&list))]),
            column: locale.text("compared-list"),
            note: String::new(),
            about: self.about(),
            bars: survey.lists.iter().filter(|count| count.id != self.chosen.list).map(bar).collect(),
        }
    }

    fn members(&self, survey: &Survey) -> Html {
        let locale = self.locale;
        let shown = survey.members.len() as f64;
        html! {
            <section class="members" aria-labelledby="members-title">
                <h3 id="members-title">
                    { locale.fill("explore-members", &[("shown", Fill::Number(shown)), ("count", Fill::Number(f64::from(survey.parties)))]) }
                </h3>
                <ul>
                    for member in &survey.members {
                        <li>
                            <a
                                dir="auto" lang={language_of(&member.name)}
                                href={fragment::write(View::Party, &Ask { party: member.id.clone(), ..Ask::default() })}
                            >{ &member.name }</a>
                            { " " }
                            <span class="soft">
                                { locale.list(&member.lists.iter().map(|id| self.list_name(id)).collect::<Vec<_>>()) }
                            </span>
                        </li>
                    }
                </ul>
            </section>
        }
    }

    fn overlaps(&self, overlaps: &[Overlap]) -> Html {
        let locale = self.locale;
        let bar = |overlap: &Overlap| {
            let (one, other) = (overlap.one.clone(), overlap.other.clone());
            let choose = self
                .choosing(move |next| *next = Chosen { list: one.clone(), also: other.clone(), ..Chosen::default() });
            Bar {
                label: format!("{} + {}", self.list_name(&overlap.one), self.list_name(&overlap.other)),
                count: overlap.parties,
                choose: Some(choose),
            }
        };
        let picture = Picture {
            id: "overlaps",
            title: locale.text("overlaps-title"),
            column: locale.text("overlaps-lists"),
            note: locale.text("overlaps-note"),
            about: Parts { chosen: &Chosen::default(), ..*self }.about(),
            bars: overlaps.iter().map(bar).collect(),
        };
        bars(locale, &picture)
    }
}
