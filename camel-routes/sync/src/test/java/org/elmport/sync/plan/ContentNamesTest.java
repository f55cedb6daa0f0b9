package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentNamesTest {

    private static List<String> different(String before, String after) {
        return ContentNames.different(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesWhatIsDifferentAndTellsNoValue() {
        // when
        List<String> names = different(
                "{\"name\":\"Alba\",\"level\":1,\"card\":{\"number\":\"1\",\"type\":\"x\"}}",
                "{\"name\":\"Invento\",\"level\":1,\"card\":{\"number\":\"2\",\"type\":\"x\"},\"mail\":\"a\"}");

        // then
        assertThat(names).containsExactly("card.number", "mail", "name");
    }

    @Test
    void namesNothingOfWhatIsNotJson() {
        assertThat(different("one", "two")).isEmpty();
        assertThat(different("[1]", "[2]")).isEmpty();
        assertThat(different("{}", "{")).isEmpty();
    }

    @Test
    void goesNoDeeperThanPeopleRead() {
        // when
        List<String> names =
                different("{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":1}}}}}", "{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":2}}}}}");

        // then
        assertThat(names).containsExactly("a.b.c.d");
    }
}
