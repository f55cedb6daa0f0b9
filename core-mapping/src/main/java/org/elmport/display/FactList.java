package org.elmport.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayContent.Fact;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.DisplayContent.Table;

/** Collects the facts of a section; what is not known is not shown. */
final class FactList {

    private final DisplayLabels labels;
    private final List<Fact> facts = new ArrayList<>();

    FactList(DisplayLabels labels) {
        this.labels = labels;
    }

    void add(String label, Optional<String> value) {
        value.ifPresent(text -> add(label, List.of(text)));
    }

    void add(String label, List<String> values) {
        List<String> said =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            facts.add(new Fact(labels.text(label), said));
        }
    }

    /** The section; empty when there is nothing to show. */
    Optional<Section> section(String heading) {
        return section(heading, Table.EMPTY);
    }

    /** The section with a table; empty when there is nothing to show. */
    Optional<Section> section(String heading, Table table) {
        return facts.isEmpty() && table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, facts, table));
    }
}
