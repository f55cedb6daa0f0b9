package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.sync.SyncResult;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.PlanSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs that deliver things one by one, from source to target. */
class ItemSyncTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    private Campus campus(LedgerPlace place) {
        Campus campus = new Campus(place.fresh(directory), directory);
        open = Optional.of(campus);
        return campus;
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private static List<String> codes(SyncResult result) {
        return result.refusals().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }

    private static List<Change> changes(Campus campus) throws Exception {
        List<Change> changes = new ArrayList<>();
        PlanReader.read(campus.plan(), changes::add, record -> {});
        return changes;
    }

    @ParameterizedTest
    @EnumSource
    void aFolderOfAnotherJobIsRefusedBeforeAnythingChanges(LedgerPlace place) throws Exception {
        // given a folder that the desk makes with its first badge
        Campus campus = campus(place).with("alba");
        Path folder = directory.resolve("badges");
        Setting<Path> setting = Setting.of("folder", SettingType.PATH)
                .summary("Where badges lie.")
                .example("badges")
                .build();
        campus.desk.places = List.of(OwnPlace.folder(setting, folder));
        campus.desk.next.add((work, item) -> {
            makeFolder(folder);
            work.run();
            return ItemAnswer.delivered("desk-" + item.key(), "201");
        });

        // when
        campus.sync();
        Path mark = folder.resolve(".elmport-owner");
        String owner = Files.readString(mark);
        Files.writeString(mark, "job badges of the ledger elsewhere\n");
        campus.desk.calls.clear();
        campus.with("bruno");

        // then
        assertThat(owner).startsWith("job badges of the ledger ").doesNotContain("elsewhere");
        assertThatThrownBy(campus::sync)
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("is that of the job badges of the ledger elsewhere");
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.job().runs().latest(1).get(0).outcome()).isEqualTo(RunOutcome.TARGET_FAILED);
        assertThat(campus.planned(Campus.STANDARD).plan().counts())
                .as("the ledger was not changed either")
                .isEqualTo(new ChangeCounts(2, 0, 0, 2));
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFirstLoadTakesOneCallForEachAndAnUnchangedDayNone(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");

        // when
        SyncResult first = campus.sync();
        List<String> calls = List.copyOf(campus.desk.calls);
        campus.desk.calls.clear();
        SyncResult second = campus.sync();

        // then
        assertThat(first.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(first.plan().counts()).isEqualTo(new ChangeCounts(4, 0, 0, 0));
        assertThat(first.report().deliveries())
                .containsEntry("badge delivered", 2L)
                .containsEntry("person delivered", 2L);
        assertThat(calls)
                .as("persons first")
                .containsExactly("deliver person", "deliver person", "deliver badge", "deliver badge");
        assertThat(second.plan().counts()).isEqualTo(new ChangeCounts(0, 0, 0, 4));
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.desk.held.values()).anyMatch(content -> content.contains("Invento-alba"));
        assertThat(campus.job().runs().verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeSendsWhatChangedAndTellsItByNameOnly(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");
        campus.sync();
        campus.desk.calls.clear();
        campus.students.put("alba", new Campus.Student("Nuovo", true, false));

        // when
        campus.planned();
        SyncResult result = campus.sync();

        // then
        assertThat(result.plan().counts()).isEqualTo(new ChangeCounts(0, 1, 0, 3));
        assertThat(campus.desk.calls).containsExactly("deliver person");
        Change change = changes(campus).get(0);
        assertThat(change.key().key()).isEqualTo(campus.pseudonym("ALBA"));
        assertThat(change.properties()).extracting(property -> property.path()).containsExactly("name");
        assertThat(Files.readString(campus.plan())).doesNotContain("Nuovo", "Invento", "alba");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsMissingAfterAWholeCrawlIsWithdrawnCardBeforePerson(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");
        campus.sync();
        campus.desk.calls.clear();
        campus.students.remove("bruno");

        // when
        SyncResult result = campus.sync();

        // then
        assertThat(result.plan().counts().removed()).isEqualTo(2);
        assertThat(campus.desk.calls).containsExactly("withdraw badge", "withdraw person");
        assertThat(campus.desk.held).hasSize(2);
        campus.desk.calls.clear();
        campus.sync();
        assertThat(campus.desk.calls).as("withdrawn once").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoComesBackHasTheNumberOfBefore(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");
        campus.sync();
        List<String> before = List.copyOf(campus.desk.held.values());
        campus.students.remove("bruno");
        campus.sync();

        // when
        campus.with("bruno");
        campus.sync();

        // then
        assertThat(campus.desk.held.values()).containsExactlyElementsOf(before);
        assertThat(campus.mapping.minted).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfDataLeavesTheTargetAsItIs(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");
        campus.sync();
        campus.desk.calls.clear();
        campus.students.put("bruno", new Campus.Student("", true, false));

        // when
        SyncResult result = campus.sync();

        // then
        assertThat(result.plan().counts().changes()).isZero();
        assertThat(result.plan().heldBack())
                .as("one record, though person and badge stay")
                .isEqualTo(1);
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.desk.held).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanAboutOnePersonListsOnlyWhatMayBeHeldBackOfThatOne(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno", "carla");
        campus.students.put("bruno", new Campus.Student("", true, false));
        campus.students.put("carla", new Campus.Student("", true, false));

        // when
        List<Integer> listed = new ArrayList<>();
        for (String only : List.of("bruno", campus.pseudonym("bruno"), "alba")) {
            campus.planned(Campus.STANDARD.withSelection(PlanSelection.only(only)));
            listed.add(campus.heldBack().size());
        }
        campus.planned();

        // then
        assertThat(campus.heldBack()).hasSize(2);
        assertThat(listed).as("records of persons have no names").containsExactly(2, 2, 0);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptySourceAndAMassOfWithdrawalsAreRefused(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).withMany(30);
        campus.sync();
        campus.desk.calls.clear();

        // when
        campus.students.clear();
        SyncResult empty = campus.sync();
        campus.withMany(15);
        SyncResult half = campus.sync();

        // then
        assertThat(codes(empty)).contains("STA-SOURCE-EMPTY");
        assertThat(codes(half)).containsOnly("STA-REMOVALS-OVER-LIMIT");
        assertThat(half.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(campus.desk.calls).isEmpty();

        // when: somebody accepts exactly this
        SyncResult accepted =
                campus.sync(Campus.STANDARD.withAccepted(Optional.of(half.plan().hash())));

        // then
        assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.held).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource
    void anIncompleteCrawlWithdrawsOnlyWhatTheSourceItselfTakesBack(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno", "carla");
        campus.sync();
        campus.desk.calls.clear();
        campus.whole = false;
        campus.students.remove("alba");
        campus.students.put("bruno", new Campus.Student("Invento", true, true));

        // when
        SyncResult refused = campus.sync();
        campus.publishIncomplete = true;
        SyncResult taken = campus.sync();

        // then
        assertThat(codes(refused)).contains("STA-CRAWL-INCOMPLETE");
        assertThat(taken.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.calls).containsExactly("withdraw badge", "withdraw person");
        assertThat(campus.desk.held).as("alba and carla").hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aCrawlThatBreaksOffChangesNothing(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba");
        campus.sync();
        campus.desk.calls.clear();
        campus.students.clear();
        campus.fault = Optional.of(new SourceException(
                SourceException.Fault.UNREACHABLE, "the file ends in the middle", "Ask for it again."));

        // then
        assertThatThrownBy(campus::sync).isInstanceOf(SourceException.class);
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.job().runs().latest(1).get(0).outcome()).isEqualTo(RunOutcome.SOURCE_FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsCarriedOutAsItWasMadeWithTheNumbersThatItMinted(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");

        // when
        SyncResult plan = campus.planned();
        int calls = campus.desk.calls.size();
        SyncResult applied = campus.apply(Campus.STANDARD);

        // then
        assertThat(plan.plan().counts().added()).isEqualTo(4);
        assertThat(calls).isZero();
        assertThat(applied.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.held).hasSize(4);
        assertThat(campus.mapping.minted).isEqualTo(2);

        // when: the source has moved since
        campus.planned();
        campus.with("carla");

        // then
        assertThatThrownBy(() -> campus.apply(Campus.STANDARD))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        fault -> assertThat(fault.fault()).isEqualTo(LedgerException.Fault.MOVED));
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunTouchesNothing(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba");

        // when
        SyncResult dry = campus.sync(Campus.STANDARD.withDryRun(true));

        // then
        assertThat(dry.plan().counts().added()).isEqualTo(2);
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.job().generation()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsAskedForByTheIdentifierOfAPersonOrByNumber(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno", "carla");

        // when
        SyncResult one = campus.sync(Campus.STANDARD.withSelection(PlanSelection.only("Bruno")));
        SyncResult more = campus.sync(
                Campus.STANDARD.withSelection(new PlanSelection(Optional.empty(), java.util.OptionalInt.of(1), false)));

        campus.with("dora");
        campus.planned(Campus.STANDARD.withSelection(PlanSelection.only("Dora")));
        SyncResult planned = campus.apply(Campus.STANDARD);

        // then
        assertThat(Files.readString(campus.plan()))
                .as("the plan names nobody")
                .containsIgnoringCase(campus.pseudonym("dora"))
                .doesNotContainIgnoringCase("\"dora");
        assertThat(planned.plan().counts().added()).isEqualTo(2);
        assertThat(one.plan().counts().added()).isEqualTo(2);
        assertThat(more.plan().counts().added()).isEqualTo(1);
        assertThat(campus.desk.held).hasSize(5);

        // when: by the pseudonym
        campus.sync(Campus.STANDARD.withSelection(PlanSelection.only(campus.pseudonym("carla"))));
        campus.sync(Campus.STANDARD.withSelection(PlanSelection.only(campus.pseudonym("alba"))));

        // then
        assertThat(campus.desk.held).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void aTargetThatFailsEndsTheRunOrWaitsAndTheNextRunGoesOn(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba", "bruno");
        campus.failure = campus.failure.with(OnError.SKIP, OnError.FAIL);
        campus.desk.next.add(BadgeDesk.fails());

        // then
        assertThatThrownBy(campus::sync).isInstanceOf(TargetException.class);
        assertThat(campus.job().runs().latest(1).get(0).outcome()).isEqualTo(RunOutcome.TARGET_FAILED);

        // when
        campus.failure = campus.failure.with(OnError.SKIP, OnError.SKIP);
        campus.desk.next.add(BadgeDesk.fails());
        SyncResult waits = campus.sync();
        SyncResult done = campus.sync();

        // then
        assertThat(waits.outcome()).isEqualTo(RunOutcome.TARGET_FAILED);
        assertThat(waits.report().deliveries()).containsEntry("person waiting", 1L);
        assertThat(done.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.held).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswerIsAskedForWhereARepetitionWouldMakeASecondOne(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba");
        campus.desk.repeatable = false;
        campus.desk.finds = false;
        campus.desk.next.add(BadgeDesk.takesAndFallsSilent());

        // when
        SyncResult lost = campus.sync();
        campus.desk.calls.clear();
        campus.sync();

        // then
        assertThat(lost.report().deliveries()).containsEntry("person unknown", 1L);
        assertThat(campus.desk.calls).as("never sent again by itself").isEmpty();
        assertThat(campus.job().deadLetters().list()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsPutByAndNotAskedAgainAsItIs(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("alba");
        campus.desk.next.add(BadgeDesk.refuses());

        // when
        SyncResult refused = campus.sync();
        campus.desk.calls.clear();
        campus.sync();

        // then
        assertThat(refused.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(refused.report().deliveries()).containsEntry("person refused", 1L);
        assertThat(campus.desk.calls).isEmpty();

        // when: letters are tried again by hand
        campus.retry().retry(campus.retry().chosen(org.elmport.sync.LetterChoice.ALL), finding -> {});

        // then
        assertThat(campus.desk.held).hasSize(2);
        assertThat(campus.job().deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoObjectsInTheMeantimeIsNotSentFromALetter(LedgerPlace place) throws Exception {
        // given: refused, put by, then taken back by the source
        Campus campus = campus(place).with("alba");
        campus.desk.next.add(BadgeDesk.refuses());
        campus.desk.next.add(BadgeDesk.refuses());
        campus.sync();
        List<DeadLetter> letters = campus.job().deadLetters().list();
        campus.students.put("alba", new Campus.Student("Invento", true, true));
        campus.with("bruno");
        campus.sync();
        List<DeadLetter> left = campus.job().deadLetters().list();
        campus.desk.calls.clear();

        // when: even a letter that somebody chose before
        campus.retry().retry(letters, finding -> {});

        // then
        assertThat(letters).hasSize(2);
        assertThat(left).isEmpty();
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.desk.held).as("bruno's").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void moreThanFitsIntoMemoryComesOutTheSame(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).withMany(200);
        campus.planned();
        String inMemory = Files.readString(campus.plan());

        // when
        campus.budget = 5_000;
        campus.planned();

        // then
        assertThat(Files.readString(campus.plan())).isEqualTo(inMemory);
    }
}
