package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvItemTargetTest {

    @TempDir
    private Path folder = Path.of("");

    private final RouterRun run = RouterRun.start();

    @AfterEach
    void close() {
        run.close();
    }

    private ItemTarget files() {
        return RouterRun.files(run.router, folder.resolve("import"), Map.of());
    }

    private List<String> rows(CsvOperation operation) throws IOException {
        return Files.readAllLines(folder.resolve("import").resolve(operation.file()));
    }

    @Test
    void rowsStandInTheColumnsThatTheRouterSaysAndNothingIsTold() throws Exception {
        // given
        run.target.deliver(RouterRun.item(RouterRun.person(1), false));
        run.target.deliver(RouterRun.item(RouterRun.person(2), false));
        run.target.deliver(RouterRun.item(RouterRun.card(2), false));
        run.router.forgetRequests();

        // when
        try (ItemTarget files = files()) {
            assertThat(files.deliver(RouterRun.item(RouterRun.person(1), false)).status())
                    .isEqualTo(Status.DELIVERED);
            files.deliver(RouterRun.item(RouterRun.card(1), false));
            files.deliver(RouterRun.item(RouterRun.card(2), true));
            files.withdraw(
                    RouterRun.gone(CardContent.CARD, RouterRun.card(2).number().value()));
        }

        // then
        String number = RouterRun.card(1).number().value();
        assertThat(rows(CsvOperation.CREATE))
                .containsExactly(
                        "personIdentifier,cardNumber,unannounced,cardType,cardStatusType,expiresAt,issuedAt,issuerIdentifier",
                        RouterRun.student(1).value() + "," + number
                                + ",,PASSIVE,ACTIVE,2027-09-30,2026-09-01,999999999");
        assertThat(rows(CsvOperation.UPDATE)).hasSize(2);
        assertThat(rows(CsvOperation.DELETE).get(1))
                .isEqualTo("," + RouterRun.card(2).number().value() + ",,,,,,");
        assertThat(run.router.requests())
                .extracting(CardRouterRequest::path)
                .allSatisfy(path -> assertThat(path).as("nothing is imported").contains("csv"))
                .hasSize(4);
    }

    @Test
    void aRowThatTheRouterWouldNotTakeIsRefusedAndItsValueIsNotTold() throws Exception {
        // given a student whom the router does not know, and a date that is over
        CardEntry plain = RouterRun.card(1);
        CardEntry over = new CardEntry(
                plain.number(),
                plain.status(),
                plain.type(),
                plain.issued(),
                LocalDate.of(2026, 9, 2),
                RouterRun.OURS,
                plain.holder(),
                Optional.empty(),
                Optional.empty());

        // when
        ItemAnswer answer;
        try (ItemTarget files = files()) {
            answer = files.deliver(RouterRun.item(over, false));
        }

        // then
        assertThat(answer.status()).isEqualTo(Status.REFUSED);
        assertThat(answer.code()).contains(RouterFinding.CARD_ROW_NOT_TAKEN);
        assertThat(answer.words()).contains("expiresAt", "personIdentifier").doesNotContain("S00001", "urn");
        assertThat(folder.resolve("import")).doesNotExist();
    }

    @Test
    void theSameRowStandsOnceHoweverOftenItIsWritten() throws Exception {
        // given a run that was killed after the row and before the note
        run.target.deliver(RouterRun.item(RouterRun.person(1), false));

        // when
        for (int attempt = 0; attempt < 2; attempt++) {
            try (ItemTarget files = files()) {
                files.deliver(RouterRun.item(RouterRun.card(1), false));
                files.deliver(RouterRun.item(RouterRun.card(1), false));
            }
        }

        // then
        assertThat(rows(CsvOperation.CREATE)).hasSize(2);
    }

    @Test
    void picturesAreNotForFilesAndPersonsGoWithTheCards() throws Exception {
        try (ItemTarget files = files()) {
            assertThat(files.deliver(RouterRun.item(Pictures.of(RouterRun.student(1))))
                            .code())
                    .contains(RouterFinding.PICTURE_NOT_TAKEN);
            assertThat(files.withdraw(RouterRun.gone(CardContent.PERSON, "p1")).status())
                    .isEqualTo(Status.DELIVERED);
            assertThat(files.repeatable()).isTrue();
        }
    }

    @Test
    void aRouterThatFailsOrSaysNoColumnsChangesNothing() throws Exception {
        // given
        run.router.faults(CardRouterFaults.on("GET", "csv-config", CardRouterFault.UNAVAILABLE));

        // then
        try (ItemTarget files = files()) {
            assertThatThrownBy(() -> files.deliver(RouterRun.item(RouterRun.card(1), false)))
                    .isInstanceOf(TargetException.class)
                    .hasMessageContaining("not available");
        }
        assertThatThrownBy(() -> CsvColumns.of(new ObjectMapper().readTree("{\"personIdentifier\":0}"), ','))
                .isInstanceOf(TargetException.class);
        assertThatThrownBy(() -> CsvColumns.of(new ObjectMapper().readTree("{\"cardNumber\":100000}"), ','))
                .isInstanceOf(TargetException.class);
    }

    @Test
    void settingsThatCannotBeAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouterRun.files(run.router, folder, Map.of("separator", ";;")))
                .withMessageContaining("one character");
    }
}
