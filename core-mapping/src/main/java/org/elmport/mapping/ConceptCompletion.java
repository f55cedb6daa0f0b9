package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Gives every concept of a credential its scheme, without which the shapes refuse it, and its label. */
final class ConceptCompletion {

    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";
    private static final String ESCO_SKILLS = "http://data.europa.eu/esco/concept-scheme/skills";
    private static final String LABEL_LANGUAGE = "en";

    private ConceptCompletion() {}

    /** The node with all concepts below it completed. */
    static GraphNode complete(GraphNode node) {
        List<Member> members = node.members().stream()
                .map(member -> member.node()
                        .map(inner -> Member.node(
                                member.property(),
                                inner.type().javaType() == Concept.class
                                        ? concept(inner, member.property())
                                        : complete(inner)))
                        .orElse(member))
                .toList();
        return new GraphNode(node.type(), node.id(), members);
    }

    private static GraphNode concept(GraphNode concept, PropertyDeclaration property) {
        Optional<CodeList> list = CodeLists.standard().listOf(concept.id());
        GraphNode completed = concept;
        if (concept.members("inScheme").isEmpty()) {
            Optional<String> scheme = scheme(concept.id(), list, property);
            if (scheme.isPresent()) {
                completed = completed.with(Member.value(concept.property("inScheme"), scheme.get(), ""));
            }
        }
        if (concept.members("prefLabel").isEmpty()) {
            Optional<String> label = list.flatMap(known -> CodeLists.standard().label(known, concept.id()));
            if (label.isPresent()) {
                completed = completed.with(Member.value(concept.property("prefLabel"), label.get(), LABEL_LANGUAGE));
            }
        }
        return completed;
    }

    private static Optional<String> scheme(String iri, Optional<CodeList> list, PropertyDeclaration property) {
        if (list.isPresent()) {
            return list.map(CodeList::scheme);
        }
        if (iri.startsWith(ESCO_SKILL)) {
            return Optional.of(ESCO_SKILLS);
        }
        return Optional.of(property.edcScheme()).filter(scheme -> !scheme.isEmpty());
    }
}
