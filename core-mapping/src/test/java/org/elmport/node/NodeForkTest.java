package org.elmport.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.elm.Concept;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.junit.jupiter.api.Test;

class NodeForkTest {

    @Test
    void bothHandlersHearEveryEvent() {
        // given
        LearningOpportunity opportunity = LearningOpportunity.builder("https://uni.example/o/1")
                .addIdentifier(
                        Identifier.builder().notation(Notation.of("GEO-1")).build())
                .addTitle(LangString.of("en", "Measuring the earth"))
                .addMode(Concept.of("https://uni.example/mode/1"))
                .addProvidedBy(Link.to("https://uni.example/org/1"))
                .build();
        EventLog alone = new EventLog();
        EventLog first = new EventLog();
        EventLog second = new EventLog();

        // when
        NodeWalker.walk(opportunity, alone);
        NodeWalker.walk(opportunity, new NodeFork(first, second));

        // then
        assertThat(alone.lines()).hasSizeGreaterThan(8);
        assertThat(first.lines()).isEqualTo(alone.lines());
        assertThat(second.lines()).isEqualTo(alone.lines());
    }
}
