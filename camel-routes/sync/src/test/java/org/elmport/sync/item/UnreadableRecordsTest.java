package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that cannot be read may be any of those that seem missing. */
class UnreadableRecordsTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private static List<String> codes(SyncResult result) {
        return result.report().findings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeARowThatCannotBeReadStaysUntilItCanBeRead(LedgerPlace place) throws Exception {
        // given: the row of one cannot be read, the source takes back another, and a third is new
        Campus campus = new Campus(place.fresh(directory), directory).with("alba", "bruno", "carla");
        open = Optional.of(campus);
        campus.sync();
        campus.desk.calls.clear();
        Campus.Student alba = campus.students.remove("alba");
        campus.students.put("bruno", new Campus.Student("Invento", true, true));
        campus.with("dora");
        campus.unreadable = 1;

        // when
        SyncResult unsure = campus.sync();

        // then
        assertThat(codes(unsure)).contains("STA-MISSING-KEPT");
        assertThat(unsure.outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.desk.calls.stream().filter(call -> call.startsWith("withdraw")))
                .containsExactly("withdraw badge", "withdraw person");
        assertThat(campus.desk.held).as("alba, carla and dora").hasSize(6);

        // when: it can be read again, and then is really gone
        campus.unreadable = 0;
        campus.students.put("alba", alba);
        campus.desk.calls.clear();
        assertThat(codes(campus.sync())).doesNotContain("STA-MISSING-KEPT");
        assertThat(campus.desk.calls).isEmpty();
        campus.students.remove("alba");
        campus.sync();

        // then
        assertThat(campus.desk.calls).containsExactly("withdraw badge", "withdraw person");
    }
}
