package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.elmport.finding.Finding;
import org.elmport.mapping.Institution;
import org.elmport.record.Text;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    private Campus campus() {
        return open.orElseThrow();
    }

    @BeforeEach
    void open() {
        open = Optional.of(new Campus(LedgerPlace.FILE.fresh(directory), directory));
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        PlanReader.read(campus().plan(), changes::add, record -> {});
        return changes;
    }

    @Test
    void aPlanSaysWhatChangesPropertyByPropertyAndChangesNothing() throws Exception {
        // given
        campus().with("a", "b", "c").sync();
        String before = campus().dataset();
        campus().names.put("a", "Faculty <of> Arts");
        campus().names.remove("b");
        campus().with("d");

        // when
        SyncResult planned = campus().planned();

        // then
        Change changed = changes().stream()
                .filter(change -> change.type() == Change.Type.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(changed.name()).isEqualTo("Faculty <of> Arts");
        assertThat(changed.properties())
                .contains(new PropertyChange("legalName[en]", List.of("Faculty a"), List.of("Faculty <of> Arts")));
        assertThat(planned.plan().counts()).isEqualTo(counts());
        assertThat(campus().dataset()).isEqualTo(before);
        assertThat(campus().job().generation()).isEqualTo(1);
    }

    private ChangeCounts counts() throws IOException {
        List<Change> changes = changes();
        return new ChangeCounts(
                changes.stream().filter(one -> one.type() == Change.Type.ADDED).count(),
                changes.stream()
                        .filter(one -> one.type() == Change.Type.CHANGED)
                        .count(),
                changes.stream()
                        .filter(one -> one.type() == Change.Type.REMOVED)
                        .count(),
                PlanReader.head(campus().plan()).counts().unchanged());
    }

    @Test
    void applyingAPlanDoesExactlyWhatItSays() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().names.remove("b");
        campus().with("c");
        campus().planned();

        // when
        SyncResult applied = campus().apply(Campus.STANDARD);

        // then
        assertThat(applied.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus().dataset()).contains("/organisation/c\"").doesNotContain("/organisation/b\"");
        assertThat(campus().planned().plan().counts().changes()).isZero();
    }

    @Test
    void aPlanIsRefusedWhenTheSourceHasMovedSince() throws Exception {
        // given
        campus().with("a").sync();
        campus().with("b").planned();
        campus().names.put("b", "Another name");

        // then
        assertThatThrownBy(() -> campus().apply(Campus.STANDARD))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(LedgerException.Fault.MOVED));
        assertThat(campus().dataset()).doesNotContain("/organisation/b\"");
        assertThat(campus().job().runs().latest(1).get(0).outcome()).isEqualTo(RunOutcome.STALE);
    }

    @Test
    void aPlanIsRefusedWhenSomebodyElseHasPublishedSince() throws Exception {
        // given
        campus().with("a").planned();
        campus().sync();

        // then
        assertThatThrownBy(() -> campus().apply(Campus.STANDARD)).hasMessageContaining("stale");
    }

    @Test
    void aPlanThatWasEditedIsNoPlan() throws Exception {
        // given
        campus().with("a").planned();
        Files.writeString(campus().plan(), Files.readString(campus().plan()).replace("Faculty a", "Faculty b"));

        // then
        assertThatThrownBy(() -> campus().apply(Campus.STANDARD)).isInstanceOf(UnreadablePlanException.class);
    }

    @Test
    void theSameSourceAndLedgerGiveTheSamePlan() throws Exception {
        // given
        campus().with("a", "b");

        // when
        campus().planned();
        byte[] one = Files.readAllBytes(campus().plan());
        campus().planned();

        // then
        assertThat(Files.readAllBytes(campus().plan())).isEqualTo(one);
    }

    @Test
    void anUnchangedCatalogueIsNotDeliveredAgain() throws Exception {
        // given
        campus().with("a").sync();

        // when
        SyncResult again = campus().sync();

        // then
        assertThat(campus().shelf.deliveries()).isEqualTo(1);
        assertThat(again.receipt().changed()).isFalse();
        assertThat(again.receipt().items()).hasSize(1);
    }

    @Test
    void aPartOfTheChangesBringsWhatItRefersToAndRemovesNothing() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().names.remove("b");
        campus().with("c", "d");

        // when
        SyncResult only = campus().sync(
                        Campus.STANDARD.withSelection(new PlanSelection(Optional.of("c"), OptionalInt.empty(), false)));

        // then
        assertThat(only.plan().counts().removed()).isZero();
        assertThat(campus().dataset())
                .contains("/organisation/c\"", "/organisation/b\"")
                .doesNotContain("/organisation/d\"");

        // when
        SyncResult limited = campus().sync(
                        Campus.STANDARD.withSelection(new PlanSelection(Optional.empty(), OptionalInt.of(1), false)));

        // then
        assertThat(limited.plan().counts().added()).isPositive();
        assertThat(campus().sync().plan().counts().removed()).isPositive();
        assertThat(campus().sync().plan().counts().changes()).isZero();
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        // when
        campus().with("a").sync(Campus.STANDARD.withDryRun(true));

        // then
        assertThat(campus().dataset()).isEmpty();
        assertThat(campus().job().generation()).isZero();
    }

    @Test
    void anEmptySourceIsRefused() throws Exception {
        // given
        campus().with("a").sync();
        campus().names.clear();

        // when
        SyncResult refused = campus().sync();

        // then
        assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.SOURCE_EMPTY);
        assertThat(refused.missing())
                .as("the refusal lists what would be removed, where no plan is written too")
                .extracting(change -> change.record().id())
                .contains("a");
        assertThat(campus().dataset()).contains("/organisation/a\"");
    }

    @Test
    void aSourceIsEmptyAlsoWhereTheConfigurationNamesAnInstitutionThatIsPublishedInItsPlace() throws Exception {
        // given
        campus().institution =
                Optional.of(new Institution("uni.example", Text.of("en", "Example"), "FI", Optional.empty()));
        campus().with("a").sync();
        campus().names.clear();

        // when
        SyncResult refused = campus().sync();

        // then
        assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.SOURCE_EMPTY);
        assertThat(campus().dataset()).contains("/organisation/a\"", "/organisation/uni.example\"");

        // when: the source delivers nothing but the institution itself
        campus().with("uni.example");
        SyncResult passed = campus().sync();

        // then
        assertThat(passed.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus().dataset()).doesNotContain("/organisation/a\"").contains("/organisation/uni.example\"");
    }

    @Test
    void aCrawlThatIsNotWholeIsRefusedAndCannotBeAccepted() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().names.remove("b");
        campus().whole = false;

        // when
        SyncResult refused = campus().sync();
        SyncResult again = campus().sync(
                        Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

        // then
        assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.CRAWL_INCOMPLETE);
        assertThat(again.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(campus().dataset()).contains("/organisation/b\"");
    }

    @Test
    void recordsThatAreHeldBackAreInThePlanWithTheirReasons() throws Exception {
        // given
        campus().with("a");
        campus().names.put("nameless", "");

        // when
        campus().planned();
        List<QuarantinedRecord> quarantined = new ArrayList<>();
        PlanHead head = PlanReader.read(campus().plan(), change -> {}, quarantined::add);

        // then
        assertThat(head.heldBack()).isEqualTo(1);
        assertThat(quarantined).singleElement().satisfies(record -> {
            assertThat(record.record()).hasToString("organisation nameless");
            assertThat(record.reasons()).isNotEmpty();
        });
    }

    @Test
    void aPlanAboutOneRecordListsOnlyThatOneOfWhatIsHeldBack() throws Exception {
        // given
        campus().with("a");
        campus().names.put("nameless", "");
        campus().names.put("unknown", "");
        List<QuarantinedRecord> quarantined = new ArrayList<>();
        List<QuarantinedRecord> ofOther = new ArrayList<>();
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        // when
        campus().planned(Campus.STANDARD.withSelection(PlanSelection.only("nameless")));
        PlanHead head = PlanReader.read(campus().plan(), change -> {}, quarantined::add);
        PlanHtml.write(campus().plan(), page);
        campus().planned(Campus.STANDARD.withSelection(PlanSelection.only("a")));
        PlanReader.read(campus().plan(), change -> {}, ofOther::add);

        // then
        assertThat(head.heldBack()).isEqualTo(2);
        assertThat(quarantined).extracting(held -> held.record().toString()).containsExactly("organisation nameless");
        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("Of 2 held back, only what may be of <code>nameless</code>")
                .doesNotContain("organisation unknown");
        assertThat(ofOther).isEmpty();
    }

    @Test
    void thePageOfAPlanEscapesWhatTheSourceSays() throws Exception {
        // given
        campus().with("a").sync();
        campus().names.put("a", "<script>alert(1)</script> & more");
        campus().planned();

        // when
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PlanHtml.write(campus().plan(), page);

        // then
        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("&lt;script&gt;", "legal name", "Signature", "lang=\"en\"")
                .contains(PlanReader.head(campus().plan()).hash().hex())
                .doesNotContain("<script>");
    }

    @Test
    void whatSeveralRecordsGiveIsOfThoseThatAreLeft() throws Exception {
        // given: all faculties are in one country, which is one place
        campus().withMany(12).sync();
        campus().names.remove("f0");

        // when
        SyncResult first = campus().sync();
        campus().names.remove("f1");
        campus().planned();

        // then
        assertThat(first.plan().removedRecords()).isEqualTo(1);
        assertThat(PlanReader.head(campus().plan()).removedRecords()).isEqualTo(1);
    }

    @Test
    void whatTheLedgerWritesIsWhatTheDatasetWouldHaveWritten() throws Exception {
        // given
        campus().with("b", "A", "a_", "Ab", "é", "z").sync();

        // then
        assertThat(campus().dataset())
                .containsSubsequence(
                        "/organisation/A\"", "/organisation/Ab\"", "/organisation/a_\"", "/organisation/b\"");
    }
}
