package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has gone wrong elsewhere in public, and must not here. Each by the thread that tells of it. */
class IncidentsTest {

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

    /** ckanext-harvest#542. */
    @ParameterizedTest
    @EnumSource
    void deleteMissingAfterWholeCrawl(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a", "b", "c");
        campus.sync();
        campus.names.remove("b");

        // when: an incomplete crawl
        campus.whole = false;
        campus.publishIncomplete = true;
        SyncResult incomplete = campus.sync();

        // then
        assertThat(incomplete.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.dataset()).contains("/organisation/b\"");

        // when: a whole one
        campus.whole = true;
        SyncResult whole = campus.sync();

        // then
        assertThat(whole.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.dataset()).doesNotContain("/organisation/b\"").contains("/organisation/c\"");
        assertThat(whole.report().changes().orElseThrow().removals())
                .anyMatch(removal -> removal.record().equals("organisation b"));
    }

    /** ckanext-dcat#157: after what came to nothing, the next run leaves no orphan at the target. */
    @ParameterizedTest
    @EnumSource
    void crashLeavesNoOrphan(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a", "b");
        campus.sync();
        campus.names.remove("b");

        // when: the ledger is changed, and the target is not reached
        campus.targetFails(true);
        assertThatThrownBy(campus::sync).isInstanceOf(TargetException.class);
        assertThat(campus.dataset()).contains("/organisation/b\"");

        // then: nothing changes in the source, and the next run finishes what was begun
        campus.targetFails(false);
        SyncResult next = campus.sync();
        assertThat(next.plan().counts().changes()).isZero();
        assertThat(campus.dataset()).doesNotContain("/organisation/b\"");
        assertThat(campus.job().runs().latest(2))
                .extracting(RunEntry::outcome)
                .containsExactly(RunOutcome.DONE, RunOutcome.TARGET_FAILED);
    }

    /** ckanext-dcat#238. */
    @ParameterizedTest
    @EnumSource
    void deletingTheDeletedSucceeds(LedgerPlace place) throws Exception {
        // given: somebody has removed the dataset at the target by hand
        Campus campus = campus(place).with("a", "b");
        campus.sync();
        Files.delete(campus.shelf.file());
        campus.names.remove("b");

        // when
        SyncResult first = campus.sync();
        SyncResult second = campus.sync();

        // then
        assertThat(first.plan().counts().removed()).isPositive();
        assertThat(second.plan().counts().removed()).isZero();
        assertThat(campus.dataset()).contains("/organisation/a\"").doesNotContain("/organisation/b\"");
    }

    /** CredentialRegistry#241. */
    @ParameterizedTest
    @EnumSource
    void republishedIsLiveAgain(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a", "b");
        campus.sync();
        String before = campus.dataset();
        campus.names.remove("b");
        campus.sync();

        // when
        campus.with("b");
        campus.sync();

        // then
        assertThat(campus.dataset()).isEqualTo(before);
    }

    /** datagov-wptheme#539: a glitch of the source removes nothing, and the refusal lists what it would have removed. */
    @ParameterizedTest
    @EnumSource
    void glitchDeletesNothingAndListsIt(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).withMany(40);
        campus.sync();
        String before = campus.dataset();
        for (int i = 0; i < 20; i++) {
            campus.names.remove("f" + i);
        }

        // when
        SyncResult refused = campus.sync(Campus.STANDARD.withPlanFile(campus.plan()));

        // then
        assertThat(refused.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.REMOVALS_OVER_LIMIT);
        assertThat(refused.refusals().get(0).message()).contains("20 of 40");
        assertThat(campus.dataset()).isEqualTo(before);
        assertThat(Files.readString(campus.plan())).contains("/organisation/f0\"", "/organisation/f19\"");

        // when: somebody has looked at the list
        SyncResult accepted = campus.sync(
                Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

        // then
        assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(accepted.report().changes().orElseThrow().refusals())
                .as("nothing was refused")
                .isEmpty();
        assertThat(accepted.report().findings())
                .extracting(Finding::code)
                .as("and that the guard had refused it is told")
                .contains(GuardFinding.REMOVALS_OVER_LIMIT);
        assertThat(campus.dataset()).doesNotContain("/organisation/f0\"").contains("/organisation/f20\"");
    }

    /** datagov-wptheme#539: the hash lets that one plan pass and no other. */
    @ParameterizedTest
    @EnumSource
    void anAcceptedPlanLetsNoOtherPass(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).withMany(40);
        campus.sync();
        for (int i = 0; i < 20; i++) {
            campus.names.remove("f" + i);
        }
        SyncResult refused = campus.sync();
        campus.names.remove("f20");

        // when
        SyncResult again = campus.sync(
                Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

        // then
        assertThat(again.outcome()).isEqualTo(RunOutcome.REFUSED);
    }

    /** data.gov#3532. */
    @ParameterizedTest
    @EnumSource
    void failedGatherFailsTheRun(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a", "b");
        campus.sync();
        String before = campus.dataset();
        campus.names.remove("b");
        campus.fault = Optional.of(
                new SourceException(SourceException.Fault.FAULTY, "the source answers with 500", "Look at it."));

        // when
        assertThatThrownBy(campus::sync).isInstanceOf(SourceException.class);

        // then
        assertThat(campus.dataset()).isEqualTo(before);
        assertThat(campus.job().runs().latest(1))
                .singleElement()
                .extracting(RunEntry::outcome)
                .isEqualTo(RunOutcome.SOURCE_FAILED);
        assertThat(campus.job().runs().verify()).isEmpty();
    }

    /** data.gov#2989: 1,500 at the source and 14,000 left at the target, and nobody can say which. */
    @ParameterizedTest
    @EnumSource
    void leftoversAreFound(LedgerPlace place) throws Exception {
        // given: what is at the target is not what the ledger holds, and every run says that all is well
        Campus campus = campus(place).with("a", "b", "c");
        campus.sync();
        String before = campus.dataset();
        Files.writeString(
                campus.shelf.file(),
                before.replace("/organisation/b\"", "/organisation/forgotten\"")
                        .replace("Faculty c", "Faculty of other things"));

        // when
        PlanHead found = campus.repair().reconcile(campus.plan(), finding -> {});

        // then
        assertThat(found.counts().removed()).as("only there").isEqualTo(1);
        assertThat(found.counts().changed()).as("different").isEqualTo(1);
        List<Change> changes = new ArrayList<>();
        PlanReader.read(campus.plan(), changes::add, record -> {});
        assertThat(changes)
                .anyMatch(change -> change.type() == Change.Type.REMOVED
                        && change.key().key().endsWith("/organisation/forgotten"))
                .anyMatch(change -> change.type() == Change.Type.CHANGED
                        && change.record().id().equals("c")
                        && change.properties().toString().contains("Faculty of other things"));

        // when
        campus.repair().repair(campus.plan(), finding -> {});

        // then
        assertThat(campus.dataset()).isEqualTo(before);
        assertThat(campus.repair()
                        .reconcile(campus.plan(), finding -> {})
                        .counts()
                        .changes())
                .isZero();
    }

    /** INSPIRE#112: 76,992 here and 46,466 there, and nobody can say which are missing. */
    @ParameterizedTest
    @EnumSource
    void missingOnesAreNamed(LedgerPlace place) throws Exception {
        // given: somebody has put an old dataset in place of the one that was delivered
        Campus campus = campus(place).with("a", "b");
        campus.sync();
        String old = campus.dataset();
        campus.with("c", "d");
        campus.sync();
        String before = campus.dataset();
        Files.writeString(campus.shelf.file(), old);

        // when
        PlanHead found = campus.repair().reconcile(campus.plan(), finding -> {});

        // then
        assertThat(found.repairs()).isTrue();
        List<Change> changes = new ArrayList<>();
        PlanReader.read(campus.plan(), changes::add, record -> {});
        assertThat(changes)
                .filteredOn(change -> change.key().kind().equals("Organisation"))
                .allMatch(change -> change.type() == Change.Type.ADDED)
                .extracting(change -> change.record().id() + " " + change.name())
                .containsExactly("c Faculty c", "d Faculty d");

        // when: the plan of repair is not applied before something else happens at the target
        Files.delete(campus.shelf.file());

        // then
        assertThatThrownBy(() -> campus.repair().repair(campus.plan(), finding -> {}))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("stale");

        // when
        PlanHead again = campus.repair().reconcile(campus.plan(), finding -> {});
        campus.repair().repair(campus.plan(), finding -> {});

        // then
        assertThat(again.counts().added()).isGreaterThanOrEqualTo(4);
        assertThat(campus.dataset()).isEqualTo(before);
        assertThat(campus.job().runs().verify()).isEmpty();
    }

    /** CredentialRegistry#390. */
    @ParameterizedTest
    @EnumSource
    void caseChangedIdIsOneRecord(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("Law", "med");
        campus.sync();
        String before = campus.dataset();
        campus.names.remove("Law");
        campus.names.put("LAW", "Faculty Law");

        // when
        SyncResult result = campus.sync();

        // then
        assertThat(result.plan().counts().changes()).isZero();
        assertThat(campus.dataset()).isEqualTo(before);
        assertThat(result.report().findingCounts()).containsKey("STA-IDENTIFIER-CASE-CHANGED");
    }

    /** CredentialRegistry#390: two that differ in case and are there at once are two. */
    @ParameterizedTest
    @EnumSource
    void twoSpellingsAtOnceAreTwoRecords(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("Law");
        campus.sync();

        // when
        campus.with("LAW");
        campus.sync();

        // then
        assertThat(campus.dataset()).contains("/organisation/Law\"", "/organisation/LAW\"");
    }

    /** CredentialRegistry#145. */
    @ParameterizedTest
    @EnumSource
    void changedIdNeedsAlias(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("old", "other");
        campus.sync();
        String before = campus.dataset();
        campus.names.remove("old");
        campus.names.put("new", "Faculty old");

        // when: nobody has said that it is the same
        SyncResult stranger = campus.planned();

        // then
        assertThat(stranger.plan().counts().removed()).isPositive();
        assertThat(stranger.plan().counts().added()).isPositive();
        assertThat(stranger.report().findingCounts()).containsKey("STA-IDENTIFIER-MAY-HAVE-CHANGED");

        // when: somebody has
        campus.alias("new", "old");
        SyncResult same = campus.sync();

        // then
        assertThat(same.plan().counts().changes()).isZero();
        assertThat(campus.dataset()).isEqualTo(before);
    }

    /** CredentialRegistry#145: another way to make identifiers would make every record a new one. */
    @ParameterizedTest
    @EnumSource
    void anotherUriPolicyIsRefusedAndCannotBeAccepted(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a");
        campus.sync();
        campus.baseIri = "https://other.example/";

        // when
        SyncResult refused = campus.sync();
        SyncResult again = campus.sync(
                Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

        // then
        assertThat(refused.refusals()).extracting(Finding::code).contains(GuardFinding.URI_POLICY_CHANGED);
        assertThat(again.outcome()).isEqualTo(RunOutcome.REFUSED);
    }

    /** The same, where it is meant: it is said under the lease, and then the guard sees every record go and come. */
    @ParameterizedTest
    @EnumSource
    void anotherUriPolicyThatIsMeantPassesOnceItIsSaid(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a");
        campus.sync();
        campus.baseIri = "https://other.example/";
        JobLedger job = campus.job();

        // when
        try (Lease lease = job.lease(Duration.ofMinutes(1))) {
            assertThat(job.changeUriPolicy(lease, campus.baseIri)).contains("https://id.uni.example/");
        }
        SyncResult judged = campus.sync();
        SyncResult accepted = campus.sync(
                Campus.STANDARD.withAccepted(Optional.of(judged.plan().hash())));

        // then
        assertThat(judged.refusals()).extracting(Finding::code).doesNotContain(GuardFinding.URI_POLICY_CHANGED);
        assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.dataset()).contains("https://other.example/").doesNotContain("https://id.uni.example/");
    }
}
