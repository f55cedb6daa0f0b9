package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.CrawlExtent;
import org.elmport.plugin.TargetException;
import org.elmport.record.RecordKind;
import org.elmport.sync.ChangesRefusedException;
import org.elmport.sync.Since;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.KeptCatalogue;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.report.ReportHtml;
import org.elmport.sync.report.ReportJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that read only what has changed. */
class ChangesOnlyTest {

    @TempDir
    private Path directory = Path.of(".");

    private final ChangingCatalogue catalogue = new ChangingCatalogue(7);
    private ChangingUniversity university;

    private String organisation = "";
    private String course = "";
    private String offering = "";

    @BeforeEach
    void open() throws Exception {
        university = new ChangingUniversity(catalogue, LedgerPlace.FILE.fresh(directory), directory.resolve("u"));
        organisation = sound(RecordKind.ORGANISATION, 0);
        course = sound(RecordKind.COURSE, number(organisation));
        offering = sound(RecordKind.OFFERING, number(course));
    }

    private String sound(RecordKind kind, int of) {
        String id = catalogue.add(kind, of);
        catalogue.makeFaulty(id, false);
        return id;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(2));
    }

    @AfterEach
    void close() {
        university.close();
    }

    private void readOnce() throws Exception {
        catalogue.later();
        university.sync(ChangingUniversity.WHOLE);
        catalogue.later();
    }

    @Test
    void theOfferingsOfAChangedCourseChangeWithIt() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(university.delivered).isEqualTo(1);
        assertThat(result.plan().counts().changed()).isEqualTo(2);
        assertThat(university.dataset().split("as of 1<", -1)).hasSize(3);
        assertThat(result.report().delivered().orElseThrow().delivered()).isEqualTo(1);
        assertThat(result.report().delivered().orElseThrow().kept()).isEqualTo(2);
    }

    @Test
    void aNewOfferingTakesFromACourseThatWasNotDeliveredAgain() throws Exception {
        // given
        readOnce();
        sound(RecordKind.OFFERING, number(course));

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(university.delivered).isEqualTo(1);
        assertThat(result.report().heldBack()).isZero();
        assertThat(result.plan().counts().added()).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsRemovedAndListed() throws Exception {
        // given
        readOnce();
        catalogue.withdraw(offering);

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(result.plan().removedRecords()).isEqualTo(1);
        assertThat(result.report().changes().orElseThrow().removals())
                .extracting(removal -> removal.record())
                .containsExactly("offering " + offering);
    }

    @Test
    void theGuardLooksAtWithdrawalsAsAtAnyRemoval() throws Exception {
        // given
        university.limits = new GuardLimits(0, 0, 100, List.of());
        readOnce();
        catalogue.withdraw(offering);

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(result.refusals())
                .extracting(finding -> finding.code())
                .containsExactly(GuardFinding.REMOVALS_OVER_LIMIT);
        assertThat(university.dataset()).contains("/offering/" + offering);
    }

    @Test
    void whatIsNotDeliveredStaysUntilAWholeRunMissesIt() throws Exception {
        // given
        readOnce();
        catalogue.forget(offering);

        // when
        SyncResult changes = university.sync(ChangingUniversity.CHANGES);
        SyncResult whole = university.sync(ChangingUniversity.WHOLE);

        // then
        assertThat(changes.plan().counts().changes()).isZero();
        assertThat(whole.plan().counts().removed()).isEqualTo(1);
    }

    @Test
    void aCourseThatIsFaultyAndSoundAgainTakesItsOfferingsAlong() throws Exception {
        // given
        readOnce();
        catalogue.makeFaulty(course, true);
        SyncResult faulty = university.sync(ChangingUniversity.CHANGES);
        catalogue.later();
        catalogue.makeFaulty(course, false);

        // when
        SyncResult sound = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(faulty.report().heldBack()).isEqualTo(2);
        assertThat(sound.report().heldBack()).isZero();
        assertThat(university.dataset()).contains("/offering/" + offering, "/course/" + course);
    }

    @Test
    void aRunThatFindsNothingChangedWritesNothingAndStillCountsAsTheLastReading() throws Exception {
        // given
        readOnce();
        catalogue.later();

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(result.receipt().changed()).isFalse();
        assertThat(university.shelf.deliveries()).isEqualTo(1);
        assertThat(university.job().kept().state().map(KeptCatalogue.State::readAt))
                .contains(catalogue.now());
    }

    @Test
    void aWholeRunRecognisesWhatARunThroughChangesHasPublished() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);
        university.sync(ChangingUniversity.CHANGES);
        List<String> kept = chunks();
        catalogue.later();

        // when
        SyncResult whole = university.sync(ChangingUniversity.WHOLE);

        // then: the records lie in other places now, and nothing is written all the same
        assertThat(whole.plan().counts().changes()).isZero();
        assertThat(chunks()).isEqualTo(kept);
    }

    private List<String> chunks() throws Exception {
        List<String> hashes = new ArrayList<>();
        university.job().kept().read((hash, chunk) -> hashes.add(hash.hex()));
        return hashes;
    }

    @Test
    void aPlanOfChangesIsAppliedAsItWasSignedOff() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);
        SyncResult planned = university.planned(ChangingUniversity.CHANGES);
        catalogue.later();

        // when
        SyncResult applied = university.apply();

        // then
        assertThat(planned.plan().selection().since()).isPresent();
        assertThat(PlanReader.head(university.plan()).selection().since())
                .isEqualTo(planned.plan().selection().since());
        assertThat(applied.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(applied.plan().counts().changed()).isEqualTo(2);
        assertThat(university.delivered).isEqualTo(1);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PlanHtml.write(university.plan(), page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("asked only for what has changed since 2026-11-01T");
    }

    @Test
    void aPlanOfChangesIsStaleWhenTheSourceHasMoved() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);
        university.planned(ChangingUniversity.CHANGES);
        catalogue.retitle(course);

        // then
        assertThatThrownBy(university::apply)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("the source gives something else");
    }

    @Test
    void listsThatBrokeOffAreRefused() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);
        university.ofChanges = CrawlExtent.PART;

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(result.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(result.refusals())
                .extracting(finding -> finding.code())
                .containsExactly(GuardFinding.CRAWL_INCOMPLETE);
        assertThat(result.report().whole()).isFalse();
    }

    @Test
    void nothingIsKeptForASourceThatCannotTellAndTheRunIsAWholeOne() throws Exception {
        // given
        university.tells = false;
        readOnce();
        catalogue.forget(offering);

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(university.job().kept().state()).isEmpty();
        assertThat(result.plan().counts().removed()).isEqualTo(1);
        assertThat(result.plan().selection().since()).isEmpty();
        assertThat(result.report().findings())
                .extracting(finding -> finding.code())
                .contains(GuardFinding.CHANGES_NOT_TOLD);
    }

    @Test
    void aSourceThatDeliversAllInsteadMakesAWholeRun() throws Exception {
        // given
        readOnce();
        catalogue.forget(offering);
        university.ofChanges = CrawlExtent.WHOLE;

        // when
        SyncResult result = university.sync(
                ChangingUniversity.WHOLE.withSince(Since.of(catalogue.now().minus(Duration.ofDays(30)))));

        // then
        assertThat(result.plan().counts().removed()).isEqualTo(1);
        assertThat(result.report().delivered()).isEmpty();
        assertThat(latest().numbers().since()).isEmpty();
    }

    private RunEntry latest() {
        return university.job().runs().latest(1).get(0);
    }

    @Test
    void nothingIsReadBeforeAWholeRunHasKeptTheCatalogue() {
        refused(ChangingUniversity.CHANGES, "has kept no whole catalogue yet");
        assertThat(university.job().runs().latest(9)).isEmpty();
    }

    @Test
    void nothingIsReadWhenTheMappingHasChanged() throws Exception {
        readOnce();
        university.options =
                university.options.toBuilder().includeWithdrawn(true).build();
        refused(ChangingUniversity.CHANGES, "must be mapped again");

        // and a whole run makes it good
        university.sync(ChangingUniversity.WHOLE);
        catalogue.later();
        catalogue.retitle(course);
        assertThat(university.sync(ChangingUniversity.CHANGES).plan().counts().changed())
                .isEqualTo(2);
    }

    @Test
    void nothingIsReadSinceAMomentInTheFutureOrBehindAGap() throws Exception {
        readOnce();
        refused(since(catalogue.now().plusSeconds(1).toString()), "is in the future");
        catalogue.later();
        refused(since(catalogue.now().minusSeconds(1).toString()), "leaves a gap");
        refused(since("2027-01-01"), "is in the future");
    }

    private static SyncOptions since(String text) {
        return ChangingUniversity.WHOLE.withSince(Since.parse(text));
    }

    private void refused(SyncOptions how, String words) {
        assertThatThrownBy(() -> university.sync(how))
                .isInstanceOf(ChangesRefusedException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aDayBeginsWhereTheInstitutionIs() throws Exception {
        // given: midnight in Brussels is 23:00 of the day before
        readOnce();
        catalogue.retitle(course);

        // when
        SyncResult result = university.sync(since("2026-11-01"));

        // then
        assertThat(result.plan().selection().since().map(Object::toString)).contains("2026-10-31T23:00:00Z");
    }

    @Test
    void whatIsNoMomentIsToldInWords() {
        assertThatThrownBy(() -> Since.parse("2026-11-01T10:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nor last");
        assertThatThrownBy(() -> Since.parse("yesterday")).hasMessageContaining("neither a moment");
    }

    @Test
    void anAutomaticRunReadsAllWhereNothingIsKept() throws Exception {
        // when
        catalogue.later();
        SyncResult first = university.sync(ChangingUniversity.WHOLE.withSince(Since.LAST_OR_WHOLE));
        catalogue.later();
        catalogue.retitle(course);
        SyncResult second = university.sync(ChangingUniversity.WHOLE.withSince(Since.LAST_OR_WHOLE));

        // then
        assertThat(first.report().delivered()).isEmpty();
        assertThat(second.report().delivered().orElseThrow().delivered()).isEqualTo(1);
    }

    @Test
    void aPartOfTheChangesLeavesTheRestForTheNextRun() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);
        catalogue.retitle(organisation);

        // when
        SyncResult one = university.sync(ChangingUniversity.CHANGES.withSelection(PlanSelection.only(organisation)));
        SyncResult rest = university.sync(ChangingUniversity.CHANGES);

        // then
        assertThat(one.plan().counts().changed()).isEqualTo(1);
        assertThat(rest.plan().counts().changed()).isEqualTo(2);
    }

    @Test
    void aRunThroughChangesNeverCountsAsOneThroughTheWholeHoweverItEnds() throws Exception {
        // given
        readOnce();
        RunEntry whole = latest();

        // when
        university.ofChanges = CrawlExtent.PART;
        university.sync(ChangingUniversity.CHANGES);
        university.shelf.fault(Optional.of(
                new TargetException("the shelf is locked", "Unlock it.", new java.io.IOException("locked"))));
        university.ofChanges = CrawlExtent.CHANGES;
        catalogue.retitle(course);
        assertThatThrownBy(() -> university.sync(ChangingUniversity.CHANGES)).isInstanceOf(TargetException.class);

        // then: a missed night is told by whole runs alone
        assertThat(university.job().runs().latest(9)).hasSize(3);
        assertThat(university.job().runs().latestWhole(9))
                .extracting(RunEntry::id)
                .containsExactly(whole.id());
    }

    @Test
    void reportPageAndListOfRunsSaySinceWhen() throws Exception {
        // given
        readOnce();
        catalogue.retitle(course);

        // when
        SyncResult result = university.sync(ChangingUniversity.CHANGES);

        // then
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportJson.write(result.report(), json);
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"changesOnly\"", "\"since\" : \"2026-11-01T02:10:00Z\"");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ReportHtml.write(result.report(), page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("Only what has changed since 2026-11-01T02:10:00Z");
        assertThat(latest().numbers().since().map(Object::toString)).contains("2026-11-01T02:10:00Z");
        assertThat(latest().numbers().recordsRead()).isEqualTo(1);
        assertThat(university.job().runs().verify()).isEqualTo(Optional.empty());
        assertThat(Files.exists(university.plan())).isTrue();
    }
}
