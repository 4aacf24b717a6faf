// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/svgattributes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <vector>

namespace pathlight::svg {

namespace {

using namespace std::string_view_literals;

constexpr double largestNumber = 100'000;

enum class Kind { Number, Numbers, Path, Paint, Colour, Id, Transform, Keyword, ViewBox };

/// An attribute, its kind of value, and the words that a Keyword may be.
struct Attribute {
    std::string_view name;
    Kind kind;
    std::array<std::string_view, 3> words{};
};

constexpr std::array shapeAttributes{
    Attribute{"id", Kind::Id},
    Attribute{"fill", Kind::Paint},
    Attribute{"fill-opacity", Kind::Number},
    Attribute{"fill-rule", Kind::Keyword, {"nonzero", "evenodd"}},
    Attribute{"stroke", Kind::Paint},
    Attribute{"stroke-width", Kind::Number},
    Attribute{"stroke-opacity", Kind::Number},
    Attribute{"stroke-linecap", Kind::Keyword, {"butt", "round", "square"}},
    Attribute{"stroke-linejoin", Kind::Keyword, {"miter", "round", "bevel"}},
    Attribute{"stroke-miterlimit", Kind::Number},
    Attribute{"opacity", Kind::Number},
    Attribute{"transform", Kind::Transform},
};

constexpr std::array gradientAttributes{
    Attribute{"id", Kind::Id},
    Attribute{"gradientUnits", Kind::Keyword, {"userSpaceOnUse"}},
    Attribute{"gradientTransform", Kind::Transform},
    Attribute{"spreadMethod", Kind::Keyword, {"pad", "reflect", "repeat"}},
};

constexpr std::array svgOwn{Attribute{"xmlns", Kind::Keyword, {"http://www.w3.org/2000/svg"}},
                            Attribute{"viewBox", Kind::ViewBox}, Attribute{"width", Kind::Number},
                            Attribute{"height", Kind::Number}, Attribute{"version", Kind::Keyword, {"1.1", "1.2"}}};
constexpr std::array pathOwn{Attribute{"d", Kind::Path}};
constexpr std::array rectOwn{Attribute{"x", Kind::Number},     Attribute{"y", Kind::Number},
                             Attribute{"width", Kind::Number}, Attribute{"height", Kind::Number},
                             Attribute{"rx", Kind::Number},    Attribute{"ry", Kind::Number}};
constexpr std::array circleOwn{Attribute{"cx", Kind::Number}, Attribute{"cy", Kind::Number},
                               Attribute{"r", Kind::Number}};
constexpr std::array ellipseOwn{Attribute{"cx", Kind::Number}, Attribute{"cy", Kind::Number},
                                Attribute{"rx", Kind::Number}, Attribute{"ry", Kind::Number}};
constexpr std::array lineOwn{Attribute{"x1", Kind::Number}, Attribute{"y1", Kind::Number},
                             Attribute{"x2", Kind::Number}, Attribute{"y2", Kind::Number}};
constexpr std::array pointsOwn{Attribute{"points", Kind::Numbers}};
constexpr std::array radialOwn{Attribute{"cx", Kind::Number}, Attribute{"cy", Kind::Number},
                               Attribute{"r", Kind::Number}, Attribute{"fx", Kind::Number},
                               Attribute{"fy", Kind::Number}};
constexpr std::array stopOwn{Attribute{"offset", Kind::Number}, Attribute{"stop-color", Kind::Colour},
                             Attribute{"stop-opacity", Kind::Number}};

/// An element with the attributes that it shares with its like and those of its own.
struct Element {
    std::string_view name;
    std::span<const Attribute> shared;
    std::span<const Attribute> own;
};

constexpr std::array elements{
    Element{"svg", shapeAttributes, svgOwn},
    Element{"g", shapeAttributes, {}},
    Element{"path", shapeAttributes, pathOwn},
    Element{"rect", shapeAttributes, rectOwn},
    Element{"circle", shapeAttributes, circleOwn},
    Element{"ellipse", shapeAttributes, ellipseOwn},
    Element{"line", shapeAttributes, lineOwn},
    Element{"polyline", shapeAttributes, pointsOwn},
    Element{"polygon", shapeAttributes, pointsOwn},
    Element{"defs", {}, {}},
    Element{"linearGradient", gradientAttributes, lineOwn},
    Element{"radialGradient", gradientAttributes, radialOwn},
    Element{"stop", {}, stopOwn},
    Element{"title", {}, {}},
    Element{"desc", {}, {}},
};

const Element* findElement(std::string_view name) {
    const auto found =
        std::find_if(elements.begin(), elements.end(), [name](const Element& e) { return e.name == name; });
    return found == elements.end() ? nullptr : &*found;
}

const Attribute* findAttribute(const Element& element, std::string_view name) {
    for (const auto attributes : {element.shared, element.own}) {
        const auto found =
            std::find_if(attributes.begin(), attributes.end(), [name](const Attribute& a) { return a.name == name; });
        if (found != attributes.end()) return &*found;
    }
    return nullptr;
}

bool isOf(std::string_view text, std::string_view characters) {
    return text.find_first_not_of(characters) == std::string_view::npos;
}

/// Reads numbers among separators; false when something else stands there or a number is beyond all reason.
bool readNumbers(std::string_view text, std::string_view separators, std::vector<double>& numbers) {
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(separators), text.size()));
        if (text.empty()) return true;
        if (text.front() == '+') text.remove_prefix(1);
        double number = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
        if (parsed.ec != std::errc{} || !std::isfinite(number) || std::abs(number) > largestNumber) return false;
        numbers.push_back(number);
        text.remove_prefix(static_cast<std::size_t>(parsed.ptr - text.data()));
    }
}

bool isNumbers(std::string_view text, std::string_view separators) {
    std::vector<double> numbers;
    return readNumbers(text, separators, numbers);
}

bool isNumber(std::string_view text) {
    std::vector<double> numbers;
    if (text.ends_with('%') || text.ends_with("px")) text.remove_suffix(text.ends_with('%') ? 1 : 2);
    return readNumbers(text, "", numbers) && numbers.size() == 1;
}

bool isViewBox(std::string_view text) {
    std::vector<double> numbers;
    return readNumbers(text, " ,", numbers) && numbers.size() == 4 && numbers[2] > 0 && numbers[3] > 0;
}

bool isColour(std::string_view text) {
    return (text.size() == 4 || text.size() == 7) && text.starts_with('#') &&
           isOf(text.substr(1), "0123456789abcdefABCDEF");
}

bool isId(std::string_view text) {
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest &&
           isOf(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}

bool isTransform(std::string_view text) {
    constexpr std::array functions{"matrix"sv, "translate"sv, "rotate"sv, "scale"sv, "skewX"sv, "skewY"sv};
    constexpr std::string_view spaces = " ,\t\r\n";
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        if (text.empty()) return true;
        const std::size_t open = text.find('(');
        const std::size_t close = text.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return false;
        if (std::find(functions.begin(), functions.end(), text.substr(0, open)) == functions.end()) return false;
        if (!isNumbers(text.substr(open + 1, close - open - 1), spaces)) return false;
        text.remove_prefix(close + 1);
    }
}

bool fits(const Attribute& attribute, std::string_view value) {
    switch (attribute.kind) {
        case Kind::Number: return isNumber(value);
        case Kind::Numbers: return isNumbers(value, " ,\t\r\n");
        case Kind::Path: return isNumbers(value, " ,\t\r\nMmZzLlHhVvCcSsQqTtAa");
        case Kind::Paint: return value == "none" || isColour(value) || !referenceIn(value).empty();
        case Kind::Colour: return isColour(value);
        case Kind::Id: return isId(value);
        case Kind::Transform: return isTransform(value);
        case Kind::ViewBox: return isViewBox(value);
        case Kind::Keyword:
            return !value.empty() &&
                   std::find(attribute.words.begin(), attribute.words.end(), value) != attribute.words.end();
    }
    return false;
}

std::string_view expectation(Kind kind) {
    switch (kind) {
        case Kind::Paint: return "; use none, #RRGGBB or url(#id)";
        case Kind::Colour: return "; use #RRGGBB";
        case Kind::Id: return "; use letters, digits, - and _";
        case Kind::Number:
        case Kind::Numbers:
        case Kind::Path: return "; numbers are at most 100000";
        case Kind::ViewBox: return "; use four numbers";
        default: return "";
    }
}

}  // namespace

bool isElement(std::string_view name) { return findElement(name) != nullptr; }

bool isGradient(std::string_view name) { return name == "linearGradient" || name == "radialGradient"; }

bool holdsText(std::string_view name) { return name == "title" || name == "desc"; }

std::string complaintAbout(std::string_view element, std::string_view attribute, std::string_view value) {
    const Element* known = findElement(element);
    const Attribute* allowed = known ? findAttribute(*known, attribute) : nullptr;
    const std::string name = std::string(attribute) + " of <" + std::string(element) + ">";
    if (!allowed) return "the attribute " + name + " is not allowed";
    if (!fits(*allowed, value))
        return "the value of " + name + " is not allowed" + std::string(expectation(allowed->kind));
    return {};
}

std::string_view referenceIn(std::string_view value) {
    constexpr std::string_view start = "url(#";
    if (!value.starts_with(start) || !value.ends_with(')')) return {};
    const std::string_view id = value.substr(start.size(), value.size() - start.size() - 1);
    return isId(id) ? id : std::string_view{};
}

}  // namespace pathlight::svg
