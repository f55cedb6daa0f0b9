package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EctsGradeTest {

    @ParameterizedTest
    @CsvSource({"A, A, true", " b , B, true", "ECTS C, C, true", "ects-e, E, true", "Fx, FX, false", "F, F, false"})
    void aGradeIsReadAndSaysWhetherItIsAPass(String value, EctsGrade grade, boolean passed) {
        assertThat(EctsGrade.read(value)).contains(grade);
        assertThat(grade.passed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "A+", "1", "4,5", "NK", "ECTS", "ECTS 30"})
    void whatIsNoGradeOfTheScaleIsNotRead(String value) {
        // trap sis 41: "NK" is not a fail, and "4,5" no grade of this scale
        assertThat(EctsGrade.read(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "9, A", "10, B", "34, B", "35, C", "64, C", "65, D", "89, D", "90, E", "100, E"})
    void aRankAmongThoseWhoPassedIsAGrade(int higher, EctsGrade grade) {
        assertThat(EctsGrade.ofRank(higher)).isEqualTo(grade);
    }

    @Test
    void theSharesMakeAWhole() {
        assertThat(Stream.of(EctsGrade.values()).mapToInt(EctsGrade::share).sum())
                .isEqualTo(100);
    }
}
