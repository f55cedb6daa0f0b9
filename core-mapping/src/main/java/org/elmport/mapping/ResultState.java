package org.elmport.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elmport.record.Code;
import org.elmport.record.ResultRecord;

/**
 * How far a result has come. It is read from the flag of the source, never from a grade of its own scale; where there is
 * no flag, a grade on the ECTS scale says it.
 */
enum ResultState {
    PASSED,
    FAILED,
    OPEN;

    private static final Set<String> PASSED_WORDS = Set.of("passed", "pass", "true");
    private static final Set<String> FAILED_WORDS = Set.of("failed", "fail", "false");

    static ResultState of(ResultRecord result) {
        Optional<String> word =
                result.status().map(Code::value).map(value -> value.strip().toLowerCase(Locale.ROOT));
        if (word.filter(text -> !text.isEmpty()).isEmpty()) {
            return EctsGrading.of(result)
                    .map(grade -> grade.passed() ? PASSED : FAILED)
                    .orElse(OPEN);
        }
        if (word.filter(PASSED_WORDS::contains).isPresent()) {
            return PASSED;
        }
        return word.filter(FAILED_WORDS::contains).isPresent() ? FAILED : OPEN;
    }
}
