package org.elmport.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.junit.jupiter.api.Test;

class NodeForkTest {

    private final LearningOpportunity opportunity = LearningOpportunity.builder("https://uni.example/o/1")
            .addIdentifier(Identifier.builder().notation(Notation.of("GEO-1")).build())
            .addTitle(LangString.of("en", "Measuring the earth"))
            .addMode(Concept.of("https://uni.example/mode/1"))
            .addProvidedBy(Link.to("https://uni.example/org/1"))
            .build();

    @Test
    void bothHandlersHearEveryEvent() {
        // given
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

    @Test
    void eachOfManyHandlersHearsEveryEvent() {
        // given
        EventLog alone = new EventLog();
        List<EventLog> many = List.of(new EventLog(), new EventLog(), new EventLog(), new EventLog());

        // when
        NodeWalker.walk(opportunity, alone);
        NodeWalker.walk(opportunity, NodeFork.of(many));

        // then
        assertThat(many).allSatisfy(log -> assertThat(log.lines()).isEqualTo(alone.lines()));
    }

    @Test
    void aPlainTextIsEncodedOnceForBoth() {
        // given
        List<PlainText> heard = new ArrayList<>();
        class Writer extends EventLog {
            @Override
            public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
                heard.add(lexical);
            }
        }

        // when
        NodeWalker.walk(opportunity, new NodeFork(new Writer(), new Writer()));

        // then
        assertThat(heard).hasSize(2).allSatisfy(text -> assertThat(text).hasToString("Measuring the earth"));
        assertThat(heard.get(0)).isSameAs(heard.get(1));
    }

    @Test
    void whereOneHandlerFailsThoseBehindItDoNotHearTheEvent() {
        // given
        EventLog before = new EventLog();
        EventLog behind = new EventLog();
        NodeHandler failing = new EventLog() {
            @Override
            public void reference(PropertyDeclaration property, String id) {
                throw new IllegalStateException("no reference today");
            }
        };

        // then
        assertThatThrownBy(() -> NodeWalker.walk(opportunity, NodeFork.of(List.of(before, failing, behind))))
                .hasMessage("no reference today");
        assertThat(before.lines()).hasSize(behind.lines().size() + 1);
    }

    @Test
    void aSingleHandlerNeedsNoForkAndNoneIsAMistake() {
        // given
        EventLog only = new EventLog();

        // then
        assertThat(NodeFork.of(List.of(only))).isSameAs(only);
        assertThatThrownBy(() -> NodeFork.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
