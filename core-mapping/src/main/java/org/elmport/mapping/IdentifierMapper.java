package org.elmport.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.elmport.elm.Identifier;
import org.elmport.elm.Notation;
import org.elmport.finding.MappingFinding;
import org.elmport.record.IdentifierCode;

/** Codes to identifiers. A dataset may hold a notation once, whatever its scheme. */
final class IdentifierMapper {

    void map(List<IdentifierCode> codes, EntityScope entity, Consumer<Identifier> add) {
        Set<String> seen = new HashSet<>();
        for (IdentifierCode code : codes) {
            String notation = code.value().strip();
            if (notation.isEmpty()) {
                continue;
            }
            if (seen.add(notation)) {
                entity.put("identifier", identifier(notation, code.scheme()), "codes", Rule.COPIED, add);
            } else {
                entity.find(
                        MappingFinding.IDENTIFIER_REPEATED,
                        "codes",
                        "identifier",
                        "The code " + Excerpt.of(notation) + " stands twice; that of the scheme "
                                + Excerpt.of(code.scheme()) + " was left out.");
            }
        }
    }

    static Identifier identifier(String notation, String scheme) {
        Identifier.Builder identifier = Identifier.builder().notation(Notation.of(notation));
        if (!scheme.isBlank()) {
            identifier.schemeName(scheme.strip());
        }
        return identifier.build();
    }
}
