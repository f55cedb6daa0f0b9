package org.elmport.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The controlled vocabularies, offline. They are read on first use and then kept as one block of bytes; a look-up makes no
 * objects. Safe for any number of threads.
 *
 * <p>The lists are frozen as in the LOQ schema of 2024: a newer concept, valid at its authority, is unknown here. See
 * {@link UnknownCodePolicy}.
 */
public final class CodeLists {

    private static final CodeLists STANDARD = new CodeLists(List.of());
    private static final String ENGLISH = "en";

    private final List<ConceptTable> packs;

    private CodeLists(List<ConceptTable> packs) {
        this.packs = packs;
    }

    /** The lists that come with the library. */
    public static CodeLists standard() {
        return STANDARD;
    }

    /**
     * These lists, with concepts and labels of a pack. A pack adds concepts to lists that are not
     * {@linkplain CodeList#complete() complete}, and labels to all; of two packs the one added last comes first.
     */
    public CodeLists with(ConceptTable pack) {
        List<ConceptTable> all = new ArrayList<>(packs);
        all.add(0, pack);
        return new CodeLists(List.copyOf(all));
    }

    /**
     * What tells these lists from others of the same version of the library, as a short text: the same packs with the
     * same content in the same order, the same text.
     */
    public String packIdentity() {
        return packs.stream().map(ConceptTable::identity).collect(Collectors.joining(" "));
    }

    /** Whether the list has a concept with exactly this IRI. */
    public boolean contains(CodeList list, String iri) {
        return row(list, iri) >= 0 || (!list.complete() && packed(list.scheme(), iri));
    }

    /**
     * Whether a concept that {@link #contains} does not have is wrong for sure: the list is complete, or a pack holds
     * it. Of other lists a concept that is missing here says nothing.
     */
    public boolean decides(CodeList list) {
        return list.complete() || holds(list.scheme());
    }

    /** Whether a pack holds the concepts of a scheme, of one of our lists or of any other. */
    public boolean holds(String scheme) {
        for (int pack = 0; pack < packs.size(); pack++) {
            if (packs.get(pack).schemes().contains(scheme)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pack has the concept, as a member of that scheme. */
    public boolean packed(String scheme, String iri) {
        for (int pack = 0; pack < packs.size(); pack++) {
            if (packs.get(pack).contains(scheme, iri)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The label of a concept in a language, from the packs, or for English also from the lists; empty when there is
     * none.
     *
     * @param language the tag of the language, such as {@code de}
     */
    public Optional<String> label(CodeList list, String iri, String language) {
        for (ConceptTable pack : packs) {
            Optional<String> label = pack.label(iri, language);
            if (label.isPresent()) {
                return label;
            }
        }
        return language.equals(ENGLISH) ? label(list, iri) : Optional.empty();
    }

    /** The languages in which there are labels, sorted; English is always among them. */
    public List<String> languages() {
        TreeSet<String> languages = new TreeSet<>();
        languages.add(ENGLISH);
        packs.forEach(pack -> languages.addAll(pack.languages()));
        return List.copyOf(languages);
    }

    /** The English label of the lists themselves; empty when there is no such concept, or nobody has given it one. */
    public Optional<String> label(CodeList list, String iri) {
        int row = row(list, iri);
        return row < 0 ? Optional.empty() : table(list).label(row);
    }

    /** Whether the label comes from the list itself; the others are the names that the JDK gives. */
    public boolean labelOfficial(CodeList list, String iri) {
        int row = row(list, iri);
        return row >= 0 && table(list).official(row);
    }

    /**
     * The list that an IRI belongs to by its form, whether or not the list has such a concept; empty for vocabularies
     * that are not held here. Of two lists of the same form it is the one that has the concept, else the first.
     */
    public Optional<CodeList> listOf(String iri) {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        Optional<CodeList> first = Optional.empty();
        for (CodeList list : CodeList.values()) {
            if (list.conceptPrefix().length() == end && iri.startsWith(list.conceptPrefix())) {
                if (contains(list, iri)) {
                    return Optional.of(list);
                }
                first = first.or(() -> Optional.of(list));
            }
        }
        return first;
    }

    /** The IRI of the concept with this code; empty when the list has none. */
    public Optional<String> concept(CodeList list, String code) {
        return table(list).find(code, 0) < 0 ? Optional.empty() : Optional.of(list.concept(code));
    }

    /** The IRI of the first concept with this label, case apart; empty when there is none. Reads the whole list. */
    public Optional<String> conceptLabelled(CodeList list, String label) {
        CodeTable table = table(list);
        return table.rows()
                .filter(row -> table.label(row).filter(label::equalsIgnoreCase).isPresent())
                .mapToObj(row -> list.concept(table.code(row)))
                .findFirst();
    }

    /** How many concepts the list has. */
    public int size(CodeList list) {
        return table(list).size();
    }

    /** The codes of the list, in the order of their bytes; {@link CodeList#concept} makes IRIs of them. */
    public Stream<String> codes(CodeList list) {
        return table(list).codes();
    }

    /** Whether the concept is a whole national framework, which the list has beside the levels, and no level. */
    public boolean framework(String nqfIri) {
        return NationalLevels.framework(nqfIri);
    }

    /** The EQF level, 1 to 8, that a level of a national framework is referenced to; empty when not known for sure. */
    public Optional<Integer> eqfLevelOf(String nqfIri) {
        return NationalLevels.eqfLevelOf(nqfIri);
    }

    CodeTable table(CodeList list) {
        return Objects.requireNonNull(Held.TABLES.get(list));
    }

    private int row(CodeList list, String iri) {
        String prefix = list.conceptPrefix();
        if (iri.length() <= prefix.length()) {
            return -1;
        }
        int row = table(list).find(iri, prefix.length());
        return row >= 0 && iri.startsWith(prefix) ? row : -1;
    }

    /** Read when the first concept is asked for. */
    private static final class Held {

        static final Map<CodeList, CodeTable> TABLES = CodeBlock.read();
    }
}
