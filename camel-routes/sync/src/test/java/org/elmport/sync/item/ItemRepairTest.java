package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.TargetAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a target says it has, held against the ledger, and brought back to it. */
class ItemRepairTest {

    @TempDir
    private Path directory = Path.of(".");

    private final List<Finding> findings = new ArrayList<>();
    private Optional<Campus> open = Optional.empty();

    private Campus campus(LedgerPlace place) throws Exception {
        Campus campus = new Campus(place.fresh(directory), directory).with("alba", "bruno");
        open = Optional.of(campus);
        campus.sync();
        campus.desk.calls.clear();
        return campus;
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private PlanHead reconciled(Campus campus, boolean purge) throws Exception {
        return campus.repair().reconcile(campus.plan(), purge, findings::add);
    }

    private ItemRepaired repaired(Campus campus) throws Exception {
        return campus.repair().repair(campus.plan(), Optional.empty(), findings::add);
    }

    private String desk(Campus campus, String kind, String student) {
        return BadgeDesk.name(kind, "desk-" + campus.pseudonym(student));
    }

    @ParameterizedTest
    @EnumSource
    void nothingDiffersAfterARun(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);

        // when
        PlanHead plan = reconciled(campus, false);

        // then
        assertThat(plan.counts()).isEqualTo(new ChangeCounts(0, 0, 0, 4));
        assertThat(plan.answers().whole()).isTrue();
        assertThat(campus.desk.calls).containsOnly("find badge", "find person");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLostOrAlteredThereComesBack(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        Map<String, String> before = Map.copyOf(campus.desk.held);
        campus.desk.held.remove(desk(campus, BadgeMapping.BADGE, "alba"));
        campus.desk.held.put(desk(campus, BadgeMapping.PERSON, "bruno"), "{\"name\":\"somebody else\"}");

        // when
        PlanHead plan = reconciled(campus, false);
        String file = Files.readString(campus.plan());
        ItemRepaired repaired = repaired(campus);

        // then
        assertThat(plan.counts()).isEqualTo(new ChangeCounts(1, 1, 0, 2));
        assertThat(file).doesNotContain("Invento", "somebody");
        assertThat(repaired.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.held).isEqualTo(before);
        assertThat(reconciled(campus, false).counts().changes()).isZero();
        assertThat(campus.job().runs().verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyTheTargetHasGoesOnlyWhenThatIsAskedFor(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.held.put("badge left-over", "{}");

        // when
        PlanHead kept = reconciled(campus, false);
        repaired(campus);

        // then
        assertThat(kept.counts().removed()).isEqualTo(1);
        assertThat(campus.desk.held).containsKey("badge left-over");
        assertThat(findings).extracting(finding -> finding.code()).containsOnly(ItemFinding.ONLY_THERE);

        // when
        reconciled(campus, true);
        ItemRepaired purged = repaired(campus);

        // then
        assertThat(purged.deliveries()).containsEntry("badge purged", 1L);
        assertThat(campus.desk.held).hasSize(4).doesNotContainKey("badge left-over");
        assertThat(campus.job().auditTrail().toString()).contains("purge badge left-over");
    }

    @ParameterizedTest
    @EnumSource
    void identifiersThatDifferInCaseAloneAreOne(LedgerPlace place) throws Exception {
        // trap esc 14, 15
        // given
        Campus campus = campus(place);
        String name = desk(campus, BadgeMapping.PERSON, "alba");
        String content = String.valueOf(campus.desk.held.remove(name));
        campus.desk.held.put(
                "person " + name.substring("person ".length()).toUpperCase(java.util.Locale.ROOT), content);
        campus.desk.finds = false;

        // when
        PlanHead plan = reconciled(campus, true);

        // then
        assertThat(plan.counts().changes()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anIncompleteListNeverPurges(LedgerPlace place) throws Exception {
        // trap esc 13, 14
        // given
        Campus campus = campus(place);
        campus.desk.held.put("badge left-over", "{}");
        campus.desk.held.remove(desk(campus, BadgeMapping.BADGE, "alba"));
        campus.desk.listsAll = false;

        // when
        PlanHead plan = reconciled(campus, true);
        repaired(campus);

        // then
        assertThat(plan.counts().removed()).isZero();
        assertThat(plan.selection().removals()).isFalse();
        assertThat(plan.answers()).isEqualTo(new TargetAnswers(false, 0));
        assertThat(findings).extracting(finding -> finding.code()).contains(ItemFinding.LIST_INCOMPLETE);
        assertThat(campus.desk.held)
                .as("the lost one was asked for, and is back")
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void whatATargetDoesNotTellIsNeverTheSame(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.finds = false;

        // when
        PlanHead listed = reconciled(campus, false);
        campus.desk.listsAll = false;
        PlanHead unlisted = reconciled(campus, false);

        // then
        assertThat(listed.counts()).isEqualTo(new ChangeCounts(0, 0, 0, 0));
        assertThat(listed.answers()).isEqualTo(new TargetAnswers(true, 4));
        assertThat(unlisted.counts()).isEqualTo(new ChangeCounts(0, 0, 0, 0));
        assertThat(unlisted.answers()).isEqualTo(new TargetAnswers(false, 4));
        assertThat(PlanReader.head(campus.plan()))
                .as("the plan of repair says so too")
                .isEqualTo(unlisted);
        assertThat(Files.readString(campus.plan()))
                .containsPattern("\"answers\" : \\{\\s*\"listed\" : false,\\s*\"untold\" : 4\\s*}");
        assertThat(campus.job().runs().latest(1).get(0).numbers().detail())
                .isEqualTo("at the target, which did not list all it has, which did not tell about 4");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasErasedHereCannotBeCompared(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.retention = Optional.of(java.time.Period.ofDays(1));
        campus.later = java.time.Duration.ofDays(3);
        campus.sync();

        // when
        PlanHead plan = reconciled(campus, false);

        // then
        assertThat(plan.counts().unchanged()).isZero();
        assertThat(plan.answers()).isEqualTo(new TargetAnswers(true, 4));
    }

    @ParameterizedTest
    @EnumSource
    void aMassPurgeIsRefusedUntilSomebodyAcceptsIt(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        for (int i = 0; i < 20; i++) {
            campus.desk.held.put("badge stranger-" + i, "{}");
        }

        // when
        PlanHead plan = reconciled(campus, true);
        ItemRepaired refused = repaired(campus);

        // then
        assertThat(plan.refusals()).hasSize(1);
        assertThat(refused.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(campus.desk.held).hasSize(24);

        // when
        ItemRepaired accepted = campus.repair().repair(campus.plan(), Optional.of(plan.hash()), findings::add);

        // then
        assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.held).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aStalePlanOfRepairIsRefused(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.held.put("badge left-over", "{}");
        reconciled(campus, true);
        campus.desk.held.put("badge another", "{}");

        // then
        assertThatThrownBy(() -> repaired(campus))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        fault -> assertThat(fault.fault()).isEqualTo(LedgerException.Fault.MOVED));
        assertThat(campus.desk.held).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasErasedHereComesBackWithTheNextRun(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.retention = Optional.of(java.time.Period.ofDays(1));
        campus.later = java.time.Duration.ofDays(3);
        campus.sync();
        campus.desk.held.remove(desk(campus, BadgeMapping.BADGE, "alba"));

        // when
        reconciled(campus, false);
        ItemRepaired waits = repaired(campus);
        campus.sync();

        // then
        assertThat(waits.outcome()).isEqualTo(RunOutcome.TARGET_FAILED);
        assertThat(findings).extracting(finding -> finding.code()).contains(ItemFinding.CONTENT_ERASED);
        assertThat(campus.desk.held).hasSize(4);
    }
}
