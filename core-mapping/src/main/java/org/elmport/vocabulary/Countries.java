package org.elmport.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Countries and regions as sources write them. Three lists hold places, and each property of ELM wants one of them:
 * addresses the {@linkplain #concept country}, jurisdictions the {@linkplain #jurisdiction administrative unit}, and a
 * location may be a {@linkplain #region NUTS region}. Safe for any number of threads.
 */
public final class Countries {

    private static final Countries STANDARD = new Countries(CodeLists.standard());
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final int COUNTRY_LETTERS = 2;

    private final CodeLists lists;
    private final Map<String, String> codes =
            VocabularyTable.read("countries.tsv").pairs();

    private Countries(CodeLists lists) {
        this.lists = lists;
    }

    /** The countries that come with the library. */
    public static Countries standard() {
        return STANDARD;
    }

    /**
     * The IRI of the authority's country, from ISO 3166-1 alpha-2 or alpha-3 in any case, {@code EL}, {@code UK},
     * {@code XK}, the authority's own IRI, or the English name; empty when the value is none of them.
     */
    public Optional<String> concept(String value) {
        String text = SourceText.code(CodeList.COUNTRY, value);
        return code(text.toUpperCase(Locale.ROOT))
                .map(CodeList.COUNTRY::concept)
                .or(() -> lists.conceptLabelled(CodeList.COUNTRY, text));
    }

    /**
     * The IRI of the administrative unit that is the whole country, from all that {@link #concept} takes; empty for
     * countries that the list of units does not have.
     */
    public Optional<String> jurisdiction(String value) {
        String text = SourceText.code(CodeList.ATU, value);
        Optional<String> unit = lists.concept(CodeList.ATU, text);
        return unit.isPresent() ? unit : concept(text).flatMap(this::unit);
    }

    /**
     * The IRI of a NUTS region, from its code or IRI in any case; Greece and the United Kingdom may be written as in
     * ISO ({@code GR}, {@code GB}), though NUTS has {@code EL} and {@code UK}. Empty when there is no such region.
     */
    public Optional<String> region(String value) {
        String text = SourceText.code(CodeList.NUTS, value).toUpperCase(Locale.ROOT);
        return REGION.matcher(text).matches() ? lists.concept(CodeList.NUTS, regionOfNuts(text)) : Optional.empty();
    }

    private static String regionOfNuts(String code) {
        String rest = code.substring(COUNTRY_LETTERS);
        return switch (code.substring(0, COUNTRY_LETTERS)) {
            case "GR" -> "EL" + rest;
            case "GB" -> "UK" + rest;
            default -> code;
        };
    }

    private Optional<String> unit(String country) {
        return lists.concept(
                CodeList.ATU, country.substring(CodeList.COUNTRY.conceptPrefix().length()));
    }

    private Optional<String> code(String code) {
        String known = codes.get(code);
        return known != null
                ? Optional.of(known)
                : lists.concept(CodeList.COUNTRY, code).map(concept -> code);
    }
}
