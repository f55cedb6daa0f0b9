package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * Gives every concept of a credential its scheme, without which the shapes refuse it, and its labels: in the languages
 * of the credential, in their order, and in English where one of them has none. A label of the source stays alone.
 */
final class ConceptCompletion {

    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";
    private static final String ESCO_SKILLS = "http://data.europa.eu/esco/concept-scheme/skills";
    private static final String ENGLISH = "en";

    private final CodeLists lists;
    private final List<String> languages;

    ConceptCompletion(CodeLists lists, List<String> languages) {
        this.lists = lists;
        this.languages = languages;
    }

    /** The node with all concepts below it completed. */
    GraphNode complete(GraphNode node) {
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

    private GraphNode concept(GraphNode concept, PropertyDeclaration property) {
        Optional<CodeList> list = lists.listOf(concept.id());
        GraphNode completed = concept;
        if (concept.members("inScheme").isEmpty()) {
            Optional<String> scheme = scheme(concept.id(), list, property);
            if (scheme.isPresent()) {
                completed = completed.with(Member.value(concept.property("inScheme"), scheme.get(), ""));
            }
        }
        if (concept.members("prefLabel").isEmpty()) {
            for (LangString label :
                    list.map(known -> labels(known, concept.id())).orElse(List.of())) {
                completed =
                        completed.with(Member.value(concept.property("prefLabel"), label.value(), label.language()));
            }
        }
        return completed;
    }

    private List<LangString> labels(CodeList list, String iri) {
        List<LangString> labels = new ArrayList<>();
        for (String language : languages) {
            label(list, iri, language).ifPresent(labels::add);
        }
        if (labels.size() < languages.size() && !languages.contains(ENGLISH)) {
            label(list, iri, ENGLISH).ifPresent(labels::add);
        }
        return labels;
    }

    private Optional<LangString> label(CodeList list, String iri, String language) {
        return lists.label(list, iri, language).map(label -> LangString.of(language, label));
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
