package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPathTest {

    @Test
    void theRootHasAnEmptyPointer() {
        assertThat(new JsonPath()).hasToString("");
    }

    @Test
    void stepsAreLeftInTheOrderInWhichTheyWereTaken() {
        // given
        JsonPath path = new JsonPath();

        // when
        path.enter("credentialSubject");
        path.enter("hasClaim");
        path.enter(12);
        path.enter("title");
        path.leave();
        path.leave();
        path.enter(13);

        // then
        assertThat(path).hasToString("/credentialSubject/hasClaim/13");
    }

    @Test
    void theSignsOfThePointerItselfAreEscapedInKeys() {
        // given
        JsonPath path = new JsonPath();

        // when
        path.enter("a/b~c~1");
        path.enter("");

        // then
        assertThat(path).hasToString("/a~1b~0c~01/");
    }

    @Test
    void thePathMayBeDeep() {
        // given
        JsonPath path = new JsonPath();

        // when
        for (int i = 0; i < 100; i++) {
            path.enter(i);
        }
        for (int i = 0; i < 98; i++) {
            path.leave();
        }

        // then
        assertThat(path).hasToString("/0/1");
    }
}
