package org.elmport.display.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.imageio.ImageIO;
import org.elmport.display.DisplayContent;
import org.elmport.display.DisplayContent.Fact;
import org.elmport.display.DisplayContent.Row;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.DisplayContent.Table;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of pages: found, readable, small, and broken where they must be. */
class PngPageRendererTest {

    private final PngPageRenderer renderer = new PngPageRenderer();

    private static DisplayContent content(String title, List<Section> sections) {
        return new DisplayContent("en", title, "Nives Primerova", sections, "A picture of a credential", "Page");
    }

    private static Section section(int facts, String text) {
        List<Fact> list = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            list.add(new Fact("Fact " + i, List.of(text)));
        }
        return new Section("Facts", list);
    }

    private static BufferedImage picture(PageImage page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.content()));
    }

    /** Pixels that are not white between two heights, below the bar at the top and above the footer. */
    private static long ink(BufferedImage picture, int top, int bottom) {
        long ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) & 0xFF) < 0xC0 ? 1 : 0;
            }
        }
        return ink;
    }

    private static long body(PageImage page) throws IOException {
        return ink(picture(page), Canvas.MARGIN - 10, Canvas.HEIGHT - Canvas.MARGIN);
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(PageRenderer.class)).hasAtLeastOneElementOfType(PngPageRenderer.class);
    }

    @Test
    void aShortCredentialIsOneSmallPageOfA4() throws IOException {
        // when
        List<PageImage> pages =
                renderer.render(content("Field geodesy", List.of(section(12, "A value of some length"))));

        // then
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).fileType()).isEqualTo("PNG");
        assertThat(pages.get(0).content()).hasSizeLessThan(40_000).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture(pages.get(0)).getWidth()).isEqualTo(794);
        assertThat(body(pages.get(0))).isGreaterThan(2_000);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        // given
        DisplayContent content = content("Field geodesy", List.of(section(3, "Same")));

        // then
        assertThat(renderer.render(content).get(0).content())
                .isEqualTo(new PngPageRenderer().render(content).get(0).content());
        assertThat(renderer.template()).isNotBlank();
    }

    @Test
    void aLongCredentialGoesOnOnFurtherPagesAndEachHasSomethingOnIt() throws IOException {
        // when
        List<PageImage> pages = renderer.render(content("Transcript", List.of(section(70, "word ".repeat(60)))));

        // then
        assertThat(pages).hasSizeBetween(4, 12);
        for (PageImage page : pages) {
            assertThat(body(page)).isGreaterThan(500);
        }
    }

    @Test
    void aLabelNeverStandsAloneAtTheEndOfAPage() {
        // given
        LineBreaker breaker = new LineBreaker(new Canvas().measure(), "en", 600);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            lines.addAll(breaker.lines("Label " + i, Style.LABEL, false));
            lines.addAll(breaker.lines("Value", Style.VALUE, false));
        }

        // when
        List<List<Line>> pages = new Pagination(500).pages(lines);

        // then
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page.get(page.size() - 1).style()).isEqualTo(Style.VALUE));
        assertThat(pages.stream().mapToInt(List::size).sum()).isEqualTo(lines.size());
    }

    @Test
    void wordsAreWrappedWithinTheWidthAndTooLongOnesAreBroken() {
        // given
        LineBreaker breaker = new LineBreaker(new Canvas().measure(), "de", 300);

        // when
        List<Line> words = breaker.lines("Kartographische Vermessung ".repeat(20), Style.VALUE, false);
        List<Line> word = breaker.lines("Donaudampfschifffahrt".repeat(20), Style.ITEM, true);

        // then
        assertThat(words).hasSizeGreaterThan(5).allMatch(line -> line.layout().getVisibleAdvance() <= 300);
        assertThat(word).hasSizeGreaterThan(5).allMatch(line -> line.layout().getVisibleAdvance() <= 282);
        assertThat(word).filteredOn(Line::bullet).hasSize(1);
        assertThat(breaker.lines(" \n ", Style.VALUE, false)).isEmpty();
    }

    @Test
    void aTextWithoutEndIsCutAndPagesHaveALimit() {
        // given
        List<Section> endless = List.of(section(300, "word ".repeat(2_000)));

        // then
        assertThat(renderer.render(content("Endless", endless))).hasSize(PngPageRenderer.PAGES_MAXIMUM);
    }

    @Test
    void aTableOfAHundredCoursesTakesAFewPagesAndKeepsToItsColumns() throws IOException {
        // given: titles and grades that are long, missing, or written from right to left
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String title = i % 10 == 0
                    ? "Donaudampfschifffahrt".repeat(12)
                    : i % 10 == 1 ? "مقدمة في الجيوديسيا" : "Course " + i;
            String grade = i % 3 == 0 ? "" : i % 3 == 1 ? "approved with the highest distinction" : "8,5";
            rows.add(new Row(i % 12, List.of(title, "2026-07-20", "2.5 ECTS", grade)));
        }
        Table table = new Table(List.of("Achievements", "Date of award", "Credits earned", "Grade"), rows);

        // when
        List<PageImage> pages = renderer.render(content("Transcript", List.of(new Section("", List.of(), table))));
        List<Line> lines = new TableLines(new LineBreaker(new Canvas().measure(), "en", 666)).of(table);

        // then
        assertThat(pages).hasSizeBetween(3, 6);
        for (PageImage page : pages) {
            assertThat(body(page)).isGreaterThan(500);
        }
        assertThat(lines).allSatisfy(line -> {
            double end = line.indent() + line.layout().getVisibleAdvance();
            for (Line.Cell cell : line.beside()) {
                assertThat(end).isLessThanOrEqualTo(cell.x());
                end = cell.x() + cell.layout().getVisibleAdvance();
            }
            assertThat(end).isLessThanOrEqualTo(Canvas.WIDTH - 2 * Canvas.MARGIN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
                "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț",
                "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρςστυφχψω ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ",
                "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ абвгдежзийклмнопрстуфхцчшщъьюя ѝЀЉЊЋЂЏљњћђџЄєІіЇїҐґ",
                "“”‘’„‚«»–—…•€§°½×÷≥≤"
            })
    void theTypefaceHasTheLettersOfEurope(String letters) {
        assertThat(Typeface.regular(12).canDisplayUpTo(letters)).isEqualTo(-1);
        assertThat(Typeface.bold(12).canDisplayUpTo(letters)).isEqualTo(-1);
    }

    @Test
    void greekAndCyrillicAreDrawnAndNotLeftOut() throws IOException {
        // when
        PageImage latin = renderer.render(content("Geodesy", List.of())).get(0);
        PageImage greek = renderer.render(content("Γεωδαισία", List.of())).get(0);
        PageImage cyrillic = renderer.render(content("Геодезия", List.of())).get(0);

        // then
        assertThat(List.of(latin.content(), greek.content(), cyrillic.content()))
                .doesNotHaveDuplicates();
        assertThat(body(greek)).isGreaterThan(body(latin) / 2);
        assertThat(body(cyrillic)).isGreaterThan(body(latin) / 2);
    }
}
