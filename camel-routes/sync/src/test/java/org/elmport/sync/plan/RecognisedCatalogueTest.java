package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that recognises what is published tells and does what one does that compares it. */
class RecognisedCatalogueTest {

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

    private static ChangeCounts counts(SyncResult result) {
        return result.plan().counts();
    }

    /** Faculties share their place, which stays as it is. */
    private static ChangeCounts changed(int faculties, int unchangedFaculties) {
        return new ChangeCounts(0, faculties, 0, unchangedFaculties + 1);
    }

    @Test
    void itsPlanAndReportSayWhatThoseOfAComparisonSay() throws Exception {
        // given: the plan of one record is never made by recognition
        SyncResult first = campus().with("a", "b").sync();
        SyncResult compared = campus().planned(Campus.STANDARD.withSelection(PlanSelection.only("a")));

        // when
        SyncResult recognised = campus().sync();

        // then
        assertThat(counts(recognised)).isEqualTo(counts(compared)).isEqualTo(changed(0, 2));
        assertThat(recognised.plan().fingerprint()).isEqualTo(compared.plan().fingerprint());
        assertThat(recognised.report().fillRates())
                .isNotEmpty()
                .isEqualTo(first.report().fillRates());
        assertThat(recognised.receipt().changed()).isFalse();
    }

    @Test
    void whatChangesAfterwardsIsSeen() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().sync();
        campus().names.put("b", "Another name");

        // then
        assertThat(counts(campus().sync())).isEqualTo(changed(1, 1));
        assertThat(campus().dataset()).contains("Another name");
    }

    @Test
    void whatChangesBackIsSeen() throws Exception {
        // given
        campus().with("a").sync();
        campus().names.put("a", "Another name");
        campus().sync();

        // when
        campus().with("a");

        // then
        assertThat(counts(campus().sync())).isEqualTo(changed(1, 0));
    }

    @Test
    void aRunForOneRecordLeavesTheOthersToBeSeen() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().names.put("a", "Another name");
        campus().names.put("b", "A third name");

        // when
        campus().sync(Campus.STANDARD.withSelection(PlanSelection.only("a")));

        // then
        assertThat(counts(campus().sync())).isEqualTo(changed(1, 1));
        assertThat(campus().dataset()).contains("Another name", "A third name");
    }

    @Test
    void aNewAliasIsSeen() throws Exception {
        // given
        campus().with("a", "b").sync();
        campus().names.remove("a");
        campus().with("c");

        // when
        campus().alias("c", "a");

        // then
        assertThat(counts(campus().sync())).isEqualTo(changed(1, 1));
        assertThat(campus().sync().plan().counts().changes()).isZero();
    }

    @Test
    void anIncompleteCrawlIsRefusedThoughItsContentIsRecognised() throws Exception {
        // given
        campus().with("a").sync();
        campus().whole = false;

        // then
        assertThat(campus().sync().refusals()).isNotEmpty();
    }
}
