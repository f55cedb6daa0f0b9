package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.ShortenedGrading;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.record.Attachment;
import org.elmport.record.GradeComparison;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.Period;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;
import org.junit.jupiter.api.Test;

/** What a transcript says of a result: when it was studied, how the grade compares, what came with it. */
class TranscriptEntryTest {

    private static final Period AUTUMN = new Period(
            Text.of("en", "Autumn 2025"),
            Optional.of(SourceMoment.of(LocalDate.of(2025, 9, 1))),
            Optional.of(SourceMoment.of(LocalDate.of(2026, 1, 31))));

    private static TranscriptEntry entry(Optional<GradeComparison> comparison, List<Attachment> attachments) {
        return new TranscriptEntry(
                "T-1", List.of(new IdentifierCode("local", "LOI-7")), List.of(AUTUMN), comparison, attachments);
    }

    private static GradeComparison comparison(String lower, String equal, String higher) {
        return new GradeComparison(
                Optional.of(new GradeComparison.Shares(
                        new BigDecimal(lower), new BigDecimal(equal), new BigDecimal(higher))),
                List.of(new GradeComparison.Category("8", 12), new GradeComparison.Category("9", 0)),
                Text.of("en", "Autumn alone"));
    }

    private static CredentialResult map(TranscriptEntry entry) {
        return Achieved.map(Achieved.result("R-1").transcript(entry).build());
    }

    @Test
    void theTermIsThePeriodOfTheActivityAndTheCodeThatOfTheAchievement() {
        // when
        CredentialResult result = map(entry(Optional.empty(), List.of()));

        // then
        LearningActivity activity = Achieved.achievement(result).influencedBy().stream()
                .flatMap(link -> link.target().stream())
                .findFirst()
                .orElseThrow();
        assertThat(activity.temporal()).singleElement().satisfies(period -> {
            assertThat(period.prefLabel()).containsExactly(LangString.of("en", "Autumn 2025"));
            assertThat(period.startDate()).isPresent();
            assertThat(period.endDate()).isPresent();
        });
        assertThat(Achieved.achievement(result).identifier())
                .extracting(identifier -> identifier.notation().orElseThrow().value())
                .containsExactly("LOI-7");
    }

    @Test
    void aComparisonIsRoundedAndWhatIsLostIsTold() {
        // when
        CredentialResult result = map(entry(Optional.of(comparison("62.3", "21.8", "15.9")), List.of()));

        // then
        ShortenedGrading shares = Achieved.assessment(result).shortenedGrading().orElseThrow();
        assertThat(shares.percentageLower()).contains(62L);
        assertThat(shares.percentageEqual()).contains(22L);
        assertThat(shares.percentageHigher()).contains(16L);
        assertThat(Achieved.assessment(result)
                        .resultDistribution()
                        .orElseThrow()
                        .resultCategory())
                .singleElement()
                .satisfies(category -> assertThat(category.count()).contains(12L));
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == CredentialFinding.COMPARISON_CHANGED)
                .hasSize(2);
    }

    @Test
    void whatIsNoPercentageIsLeftOut() {
        // when
        CredentialResult result = map(entry(Optional.of(comparison("-1", "50", "120")), List.of()));

        // then
        assertThat(Achieved.assessment(result).shortenedGrading()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).contains(CredentialFinding.COMPARISON_CHANGED);
    }

    @Test
    void aPdfIsAttachedOnceAndNothingElseIs() {
        // given
        Attachment pdf = new Attachment(Text.of("en", "Transcript"), Text.EMPTY, "application/pdf", "JVBERi0xLjQK");
        Attachment page = new Attachment(Text.of("en", "Page"), Text.EMPTY, "text/html", "PHNjcmlwdD4=");

        // when
        CredentialResult result = map(entry(Optional.empty(), List.of(pdf, page, pdf)));

        // then
        assertThat(result.value().orElseThrow().attachment())
                .singleElement()
                .satisfies(media -> assertThat(media.content()).contains("JVBERi0xLjQK"));
        assertThat(result.findings()).extracting(Finding::code).contains(CredentialFinding.ATTACHMENT_LEFT_OUT);
        assertThat(pdf.toString()).doesNotContain("JVBERi0xLjQK", "Transcript");
    }

    @Test
    void eachTranscriptIsACredentialAndPartsOfPartsGoWithTheWhole() {
        // given: two transcripts of one learner, and a tree of three levels
        List<SourceRecord> records = List.of(
                LearnerRecord.builder("L-1", Origin.NONE).build(),
                result("R-1", "T-1", Optional.empty()),
                result("R-2", "T-1", Optional.of("R-1")),
                result("R-3", "T-1", Optional.of("R-2")),
                result("R-4", "T-2", Optional.of("R-5")),
                result("R-5", "T-2", Optional.of("R-4")));

        // then
        assertThat(groups(CredentialForm.TRANSCRIPT, records))
                .containsExactlyInAnyOrder(Set.of("R-1", "R-2", "R-3"), Set.of("R-4", "R-5"));
        assertThat(groups(CredentialForm.MICRO_CREDENTIAL, records))
                .containsExactlyInAnyOrder(Set.of("R-1", "R-2", "R-3"), Set.of("R-4", "R-5"));
    }

    private static ResultRecord result(String id, String report, Optional<String> partOf) {
        ResultRecord.Builder result = Achieved.result(id)
                .transcript(new TranscriptEntry(report, List.of(), List.of(), Optional.empty(), List.of()));
        partOf.ifPresent(result::partOfId);
        return result.build();
    }

    private static List<Set<String>> groups(CredentialForm form, List<SourceRecord> records) {
        return CredentialRequests.of(form, records, finding -> {}).stream()
                .map(request ->
                        request.results().stream().map(ResultRecord::id).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toList());
    }
}
