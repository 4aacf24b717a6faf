// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/svgcheck.h"

#include "testbundle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace pathlight;

namespace {

std::string drawing(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">" + inside + "</svg>";
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

constexpr const char* gradient =
    "<defs><linearGradient id=\"sky\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"96\">"
    "<stop offset=\"0\" stop-color=\"#15172E\"/><stop offset=\"1\" stop-color=\"#34388A\"/></linearGradient></defs>";

}  // namespace

class AllowedSvg : public testing::TestWithParam<std::string> {};

TEST_P(AllowedSvg, Passes) {
    const auto checked = checkSvg(GetParam());
    EXPECT_TRUE(checked) << checked.error().text();
}

INSTANTIATE_TEST_SUITE_P(
    Drawings, AllowedSvg,
    testing::Values(test::tinySvg(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX -->\n" + test::tinySvg(),
                    drawing("<title>Ein Fräulein</title><desc>x</desc>"),
                    drawing("<g transform=\"translate(4 4) rotate(-30, 48 48)\" opacity=\".5\"><circle cx=\"1\" "
                            "cy=\"2\" r=\"3\"/></g>"),
                    drawing("<path d=\"M1.5-2C3 4 5 6 7 8s1-1 2,2a1 1 0 0 1 2 2z\" stroke=\"#fff\" stroke-width=\"2\" "
                            "stroke-linecap=\"round\"/>"),
                    drawing("<polyline points=\"0,0 1,1 2,0\" fill=\"none\"/><rect x=\"0\" y=\"0\" width=\"9\" "
                            "height=\"9\" rx=\"2\"/>"),
                    drawing(std::string(gradient) + "<rect width=\"96\" height=\"96\" fill=\"url(#sky)\"/>")));

struct BadSvg {
    std::string svg;
    const char* complaint;
};

class ForbiddenSvg : public testing::TestWithParam<BadSvg> {};

TEST_P(ForbiddenSvg, IsRefusedWithItsPlace) {
    const auto checked = checkSvg(GetParam().svg, 64U << 10U);
    ASSERT_FALSE(checked) << GetParam().svg;
    EXPECT_EQ(checked.error().code, ErrorCode::Invalid);
    EXPECT_THAT(checked.error().message, testing::MatchesRegex("[0-9]+:[0-9]+: .*"));
    EXPECT_THAT(checked.error().message, testing::HasSubstr(GetParam().complaint));
}

INSTANTIATE_TEST_SUITE_P(
    Drawings, ForbiddenSvg,
    testing::Values(
        BadSvg{"", "no element"}, BadSvg{"not xml", ""}, BadSvg{drawing("<g>"), "mismatched"},
        BadSvg{drawing("") + "x", ""}, BadSvg{"<!DOCTYPE svg>" + test::tinySvg(), "DOCTYPE"},
        BadSvg{"<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("<title>&a;</title>"), "DOCTYPE"},
        BadSvg{drawing("<title>&a;</title>"), "entity"},
        BadSvg{"<?xml-stylesheet href=\"x\"?>" + test::tinySvg(), "processing"},
        BadSvg{drawing("<script>x</script>"), "<script>"}, BadSvg{drawing("<image href=\"/etc/passwd\"/>"), "<image>"},
        BadSvg{drawing("<use href=\"#a\"/>"), "<use>"}, BadSvg{drawing("<text>hi</text>"), "<text>"},
        BadSvg{drawing("<style>*{}</style>"), "<style>"}, BadSvg{drawing("<filter id=\"f\"/>"), "<filter>"},
        BadSvg{drawing("<foreignObject/>"), "<foreignObject>"}, BadSvg{drawing("<animate/>"), "<animate>"},
        BadSvg{drawing("<svg/>"), "outermost"}, BadSvg{"<g/>", "outermost"},
        BadSvg{drawing("<x:g xmlns:x=\"u\"/>"), "<x:g>"}, BadSvg{drawing("<g style=\"fill:red\"/>"), "style"},
        BadSvg{drawing("<g class=\"a\"/>"), "class"}, BadSvg{drawing("<g onload=\"x()\"/>"), "onload"},
        BadSvg{drawing("<g xmlns:xlink=\"u\"/>"), "xmlns:xlink"},
        BadSvg{drawing("<path d=\"M0 0\" clip-path=\"url(#a)\"/>"), "clip-path"},
        BadSvg{drawing("<path d=\"M0 0\" stroke-dasharray=\"0.0001\"/>"), "stroke-dasharray"},
        BadSvg{drawing("<path d=\"M0 0\" fill=\"url(#none)\"/>"), "no gradient"},
        BadSvg{drawing("<path id=\"p\" d=\"M0 0\"/><path d=\"M0 0\" fill=\"url(#p)\"/>"), "no gradient"},
        BadSvg{drawing("<path d=\"M0 0\" fill=\"url(http://x.org/a.svg#b)\"/>"), "fill"},
        BadSvg{drawing("<path d=\"M0 0\" fill=\"red\"/>"), "#RRGGBB"},
        BadSvg{drawing("<path d=\"M0 0\" fill=\"#12345\"/>"), "fill"},
        BadSvg{drawing("<path d=\"M0 0 expression(1)\"/>"), "d of <path>"},
        BadSvg{drawing("<path d=\"M1e9 0\"/>"), "100000"}, BadSvg{drawing("<path d=\"Mnan inf\"/>"), "d of <path>"},
        BadSvg{drawing("<circle r=\"1e400\"/>"), "r of <circle>"}, BadSvg{drawing("<rect width=\"1 2\"/>"), "width"},
        BadSvg{drawing("<g transform=\"perspective(1)\"/>"), "transform"},
        BadSvg{drawing("<g transform=\"scale(1\"/>"), "transform"}, BadSvg{drawing("<g id=\"a b\"/>"), "id"},
        BadSvg{drawing("<g id=\"a\"/><g id=\"a\"/>"), "twice"},
        BadSvg{drawing("<linearGradient id=\"a\"/>"), "userSpaceOnUse"},
        BadSvg{drawing("<linearGradient id=\"a\" gradientUnits=\"objectBoundingBox\"/>"), "gradientUnits"},
        BadSvg{drawing("words"), "text"}, BadSvg{drawing("<title><![CDATA[x]]></title>"), "CDATA"},
        BadSvg{"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "viewBox"}, BadSvg{"<svg viewBox=\"0 0 1 1\"/>", "xmlns"},
        BadSvg{"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 9\"/>", "viewBox"},
        BadSvg{drawing(repeated("<g>", 20) + repeated("</g>", 20)), "deep"},
        BadSvg{drawing(repeated("<g/>", 5000)), "too many"}, BadSvg{drawing("<title>\xff</title>"), ""}));

TEST(Svg, OverItsLimitIsTooLarge) {
    EXPECT_EQ(checkSvg(drawing("<title>" + std::string(maxDrawingBytes, 'a') + "</title>")).error().code,
              ErrorCode::TooLarge);
    EXPECT_TRUE(checkSvg(drawing("<title>" + std::string(maxDrawingBytes, 'a') + "</title>"), 2 * maxDrawingBytes));
}

TEST(Svg, ACommplaintNamesLineAndColumn) {
    EXPECT_EQ(
        checkSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n  <use/>\n</svg>").error().message,
        "2:3: <use> is not allowed");
}
