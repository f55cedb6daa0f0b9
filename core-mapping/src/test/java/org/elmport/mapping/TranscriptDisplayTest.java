package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.elmport.display.CredentialContent;
import org.elmport.display.CredentialPreview;
import org.elmport.display.DisplayContent;
import org.elmport.display.DisplayContent.Row;
import org.elmport.display.DisplayContent.Section;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A transcript as people read it: in the order of days and titles, as a table, with the parts of parts. */
class TranscriptDisplayTest {

    private static ResultRecord.Builder result(String id, String title, int day) {
        return Achieved.result(id).title(Text.of("en", title)).resultDate(SourceMoment.of(LocalDate.of(2026, 7, day)));
    }

    private static List<ResultRecord> results() {
        List<ResultRecord> results = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            results.add(result("R-" + i, "Geodesy " + i, 20).build());
        }
        results.add(result("R-0", "Zenith", 3).build());
        results.add(result("R-12-a", "Lecture", 19)
                .partOfId("R-12")
                .grade(Text.EMPTY)
                .build());
        results.add(result("R-12-a-b", "Last hour", 18).partOfId("R-12-a").build());
        return results;
    }

    private static EuropeanDigitalCredential credential(List<ResultRecord> results) {
        return Achieved.map(
                        CredentialOptions.standard(),
                        Achieved.records(Achieved.fields().build()),
                        results.toArray(ResultRecord[]::new))
                .value()
                .orElseThrow();
    }

    @Test
    void achievementsStandByDayAndTitleHoweverTheSourceDeliversThem() {
        // given
        List<ResultRecord> shuffled = results();
        Collections.shuffle(shuffled, new Random(7));

        // when
        List<LearningAchievement> achievements = Achieved.achievements(Achieved.map(
                CredentialOptions.standard(),
                Achieved.records(Achieved.fields().build()),
                shuffled.toArray(ResultRecord[]::new)));

        // then: numbers in titles are numbers
        assertThat(achievements)
                .extracting(achievement -> achievement.title().get(0).value())
                .startsWith("Zenith", "Geodesy 1", "Geodesy 2", "Geodesy 3")
                .endsWith("Geodesy 10", "Geodesy 11", "Geodesy 12");
    }

    @Test
    void manyAchievementsAreATableWithThePartsOfPartsAndWhoAwardsIsSaidOnce() {
        // when
        DisplayContent content = CredentialContent.of(credential(results()), "en");

        // then
        List<Section> tables = content.sections().stream()
                .filter(section -> !section.table().rows().isEmpty())
                .toList();
        assertThat(tables).singleElement().satisfies(section -> {
            assertThat(section.table().heads())
                    .containsExactly("Achievements", "Date of award", "Credits earned", "Grade");
            assertThat(section.table().rows()).hasSize(15);
            assertThat(section.table().rows().get(0))
                    .isEqualTo(new Row(0, List.of("Zenith", "2026-07-03", "2.5 ECTS", "8,5")));
            assertThat(section.table().rows().subList(12, 15))
                    .extracting(row -> row.depth() + " " + row.cells().get(0))
                    .containsExactly("0 Geodesy 12", "1 Lecture", "2 Last hour");
            assertThat(section.facts())
                    .filteredOn(fact -> fact.label().equals("Awarded by"))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.values()).containsExactly("Example University, Portugal"));
            assertThat(section.facts())
                    .filteredOn(fact -> fact.label().equals("Grading scheme"))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.values()).hasSize(1));
        });
        assertThat(content.sections())
                .as("what was learnt is said beside the table")
                .filteredOn(section -> section.heading().equals("Geodesy 7"))
                .singleElement()
                .satisfies(
                        section -> assertThat(section.facts().get(0).values()).containsExactly("Measure a field"));
    }

    @Test
    void fewAchievementsHaveASectionEachWithTheirPartsBelow() {
        // given
        List<ResultRecord> results = List.of(
                result("R-1", "Geodesy", 20).build(),
                result("R-2", "Lecture", 19).partOfId("R-1").build(),
                result("R-3", "Zenith", 3).build());

        // when
        DisplayContent content = CredentialContent.of(credential(results), "en");

        // then
        assertThat(content.sections()).extracting(Section::heading).containsExactly("", "Zenith", "Geodesy");
        assertThat(content.sections().get(2).table().rows())
                .extracting(Row::depth)
                .containsExactly(0);
    }

    @Test
    void thePageHasTheTableAndTextsOfEitherDirection() {
        // given
        List<ResultRecord> results = new ArrayList<>(results());
        results.add(result("R-99", "مقدمة <في> الجيوديسيا", 21).build());

        // when
        Document page = Jsoup.parse(CredentialPreview.of(credential(results)).html());

        // then
        assertThat(page.select("thead th[scope=col]").eachText()).hasSize(4);
        assertThat(page.select("tbody tr")).hasSize(16);
        assertThat(page.select("tbody th[scope=row][dir=auto]").eachText())
                .startsWith("Zenith")
                .endsWith("Geodesy 12", "Lecture", "Last hour", "مقدمة <في> الجيوديسيا");
        assertThat(page.select("h1[dir=auto], .holder[dir=auto]")).hasSize(2);
    }
}
