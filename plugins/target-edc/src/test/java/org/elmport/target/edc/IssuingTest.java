package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.AnswerMeanings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers to the call that issues mean: what may have issued is never tried again by itself. */
class IssuingTest {

    private static final List<String> ONE = List.of("europass.eu-1");
    private static final List<String> TWO = List.of("europass.eu-1", "europass.eu-2");

    private static String meaning(EdcCall call, int status, String code, Duration wait, List<String> addresses) {
        AnswerMeanings.Row<Meaning> row = EdcTransport.ANSWERS.of(call.word(), status, code);
        EdcReply reply = new EdcReply(
                call,
                status,
                row.meaning(),
                row.words(status, code),
                Json.object().put("code", code),
                wait);
        try {
            return Issuing.afterIssuing(reply, Draft.of(EdcRun.item(1, EdcRun.draft(1), addresses)))
                    .answer()
                    .status()
                    .name();
        } catch (TargetException nothingWasIssued) {
            return nothingWasIssued.fault().name();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, PCR-0001, REFUSED, REFUSED",
        "400, CR-0010, REFUSED, REFUSED",
        "404, WL-0003, REFUSED, UNKNOWN",
        "500, WL-0003, REFUSED, UNKNOWN",
        "400, WL-0001, REFUSED, UNKNOWN",
        "500, WL-0005, UNKNOWN, UNKNOWN",
        "400, LC-0006, UNKNOWN, UNKNOWN",
        "500, LC-0006, UNKNOWN, UNKNOWN",
        "500, UN-0000, UNKNOWN, UNKNOWN",
        "500, '', UNKNOWN, UNKNOWN",
        "502, '', UNKNOWN, UNKNOWN",
        "504, '', UNKNOWN, UNKNOWN",
        "503, '', UNKNOWN, UNKNOWN",
        "418, GL-0001, UNUSABLE, UNUSABLE",
        "404, '', UNUSABLE, UNUSABLE",
        "500, LC-0005, REFUSED, REFUSED",
        "403, SE-0001, FAULTY, FAULTY",
    })
    void whatOneOfSeveralWalletsRefusesMayBeInAnother(int status, String code, String one, String two) {
        for (EdcCall call : List.of(EdcCall.SEND, EdcCall.SEAL_AND_SEND)) {
            assertThat(meaning(call, status, code, Duration.ZERO, ONE)).isEqualTo(one);
            assertThat(meaning(call, status, code, Duration.ZERO, TWO)).isEqualTo(two);
        }
    }

    @ParameterizedTest
    @CsvSource({"429, 0, BUSY", "429, 7, BUSY", "503, 7, BUSY", "503, 0, UNKNOWN"})
    void whoSaysWhenToComeAgainHasDoneNothing(int status, int seconds, String meaning) {
        assertThat(meaning(EdcCall.SEAL_AND_SEND, status, "", Duration.ofSeconds(seconds), ONE))
                .isEqualTo(meaning);
    }
}
