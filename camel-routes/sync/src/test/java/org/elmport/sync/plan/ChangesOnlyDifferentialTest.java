package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.report.PublishedChanges;
import org.elmport.sync.report.RunReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs through what has changed give what runs through the whole give, whatever has changed. */
class ChangesOnlyDifferentialTest {

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void aRunThroughChangesGivesWhatAWholeRunGives(LedgerPlace place) throws Exception {
        compare(place, 20261122, 40, 8);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void soItDoesForLargeCataloguesAndManyDays(LedgerPlace place) throws Exception {
        for (long seed = 1; seed <= 10; seed++) {
            compare(place, seed, 1_500, 25);
        }
    }

    private void compare(LedgerPlace place, long seed, int courses, int days) throws Exception {
        System.out.println(place + ": runs through changes against whole runs, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        ChangingCatalogue catalogue = new ChangingCatalogue(seed);
        catalogue.fill(courses);
        try (ChangingUniversity changes =
                        new ChangingUniversity(catalogue, place.fresh(directory), directory.resolve("c" + seed));
                ChangingUniversity whole =
                        new ChangingUniversity(catalogue, place.fresh(directory), directory.resolve("w" + seed))) {
            changes.sync(ChangingUniversity.WHOLE);
            whole.sync(ChangingUniversity.WHOLE);
            long changed = 0;
            long removed = 0;
            long spared = 0;
            for (int day = 0; day < days; day++) {
                catalogue.later();
                catalogue.change(random.nextInt(1 + courses / 4));
                String where = place + " seed " + seed + " day " + day;

                // when: now and then a whole run comes in between
                boolean all = random.nextInt(6) == 0;
                SyncResult one = changes.sync(all ? ChangingUniversity.WHOLE : ChangingUniversity.CHANGES);
                SyncResult other = whole.sync(ChangingUniversity.WHOLE);

                // then
                assertSame(where, one, other);
                assertThat(changes.published()).as(where).isEqualTo(whole.published());
                assertThat(changes.dataset()).as(where).isEqualTo(whole.dataset());
                assertThat(changes.job().generation())
                        .as(where)
                        .isEqualTo(whole.job().generation());
                assertThat(changes.shelf.deliveries()).as(where).isEqualTo(whole.shelf.deliveries());
                changed += one.plan().counts().changed();
                removed += one.plan().counts().removed();
                spared += whole.delivered - changes.delivered;
            }
            assertThat(List.of(changed, removed, spared))
                    .as("changed, removed, not read again")
                    .allMatch(count -> count > 10);
        }
    }

    private static void assertSame(String where, SyncResult one, SyncResult other) {
        RunReport changes = one.report();
        RunReport whole = other.report();
        assertThat(one.outcome()).as(where).isEqualTo(other.outcome());
        assertThat(one.plan().counts()).as(where).isEqualTo(other.plan().counts());
        assertThat(one.plan().removedRecords()).as(where).isEqualTo(other.plan().removedRecords());
        assertThat(one.plan().fingerprint()).as(where).isEqualTo(other.plan().fingerprint());
        assertThat(removals(changes)).as(where).isEqualTo(removals(whole));
        assertThat(changes.whole()).as(where).isTrue();
        assertThat(changes.kinds()).as(where).isEqualTo(whole.kinds());
        assertThat(changes.organisations()).as(where).isEqualTo(whole.organisations());
        assertThat(changes.entities()).as(where).isEqualTo(whole.entities());
        assertThat(changes.fillRates()).as(where).isEqualTo(whole.fillRates());
        assertThat(changes.findingCounts()).as(where).isEqualTo(whole.findingCounts());
    }

    private static List<PublishedChanges.RemovedItem> removals(RunReport report) {
        return report.changes().orElseThrow().removals();
    }
}
