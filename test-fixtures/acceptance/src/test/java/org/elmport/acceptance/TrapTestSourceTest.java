package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrapTestSourceTest {

    private final TrapTests tests = new TrapTests();

    @Test
    void aTrapIsNamedAboveATestInsideOfItOrOnItsLine() {
        // when
        read("mapping.SampleTest", """
                    ## trap loq 4 and 7, sis 51: said in words
                    @Test
                    void above() {
                    }

                    @ParameterizedTest
                    void inside() {
                        ## trap sis 8, trap loq 19
                    }

                    @Test
                    void beside() { ## trap sis 9
                    }
                """);

        // then
        assertThat(tests.problems()).isEmpty();
        assertThat(tests.traps().map(Trap::toString))
                .containsExactly("loq 4", "loq 7", "loq 19", "sis 8", "sis 9", "sis 51");
        assertThat(tests.of(new Trap(TrapPage.LOQ, 7))).containsExactly("mapping.SampleTest.above");
        assertThat(tests.of(new Trap(TrapPage.SIS, 8))).containsExactly("mapping.SampleTest.inside");
        assertThat(tests.of(new Trap(TrapPage.SIS, 9))).containsExactly("mapping.SampleTest.beside");
    }

    @Test
    void aNumberInANameIsOfTheListOfThePackageUnlessACommentSaysAnother() {
        // given
        String plain = """
                    @Test
                    void trap07Something() {
                    }
                """;

        // when
        read("source.csv.SampleTest", plain);
        read("rule.SampleTest", plain);
        read("xml.SampleTest", "    ## trap sis 7\n" + plain);

        // then
        assertThat(tests.of(new Trap(TrapPage.SIS, 7)))
                .containsExactly("source.csv.SampleTest.trap07Something", "xml.SampleTest.trap07Something");
        assertThat(tests.of(new Trap(TrapPage.LOQ, 7))).containsExactly("rule.SampleTest.trap07Something");
    }

    @Test
    void whatNamesNoListOrNoTestIsAProblem() {
        // when
        read("mapping.SampleTest", """
                    @Test
                    void trap07Something() {
                    }

                    private void check() { ## trap loq 3
                    }
                """);

        // then
        assertThat(tests.traps()).isEmpty();
        assertThat(tests.problems())
                .isEqualTo(List.of(
                        "mapping.SampleTest.trap07Something does not say which list trap 7 stands in",
                        "mapping.SampleTest names [loq 3] outside of a test"));
    }

    /** Comments start with ## here, so that they do not count as comments of this class. */
    private void read(String name, String source) {
        tests.read(name, source.replace("##", "//"));
    }
}
