package org.elmport.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Languages as sources write them: codes of ISO 639-1, 639-2 (both kinds) and 639-3, tags of BCP 47, IRIs of the EU
 * authority, in any case, and the names of the languages taught in Europe in the languages of Europe.
 *
 * <p>ELM wants a language twice, in two encodings: as a concept of the EU authority, and as the tag of a text. Both come
 * from the same value here. Safe for any number of threads.
 */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})*");
    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("\\s*[/,;|&+]\\s*");
    private static final Set<String> NO_LANGUAGE = Set.of("UND", "MUL", "ZXX", "MIS");
    private static final String WITHDRAWN = "iso-639";
    private static final int THREE_LETTERS = 3;
    private static final int TAG_IN_PLACE = 2;
    private static final Languages STANDARD = new Languages(CodeLists.standard());

    private final CodeLists lists;
    private final Map<String, String> codes = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    /** The tags of two letters, as nearly all texts have them. */
    private final Map<String, Optional<String>> usualTags = new HashMap<>();

    private Languages(CodeLists lists) {
        this.lists = lists;
        for (List<String> row : VocabularyTable.read("languages.tsv").rows()) {
            codes.put(row.get(0), row.get(1));
            if (row.size() > TAG_IN_PLACE) {
                tags.putIfAbsent(row.get(1), row.get(TAG_IN_PLACE));
            } else if (row.get(0).length() < THREE_LETTERS) {
                tags.put(row.get(1), row.get(0));
            }
        }
        StandardCrosswalks.entries(WITHDRAWN)
                .forEach(row -> codes.put(row.value(), SourceText.code(CodeList.LANGUAGE, row.concept())));
        for (String code : codes.keySet()) {
            if (code.length() < THREE_LETTERS) {
                usualTags.put(code, tagOf(code));
            }
        }
    }

    /** The languages that come with the library. */
    public static Languages standard() {
        return STANDARD;
    }

    /** The IRI of the authority's concept; empty when the value is not known to be one language. */
    public Optional<String> concept(String value) {
        return code(value).map(CodeList.LANGUAGE::concept);
    }

    /**
     * The concepts of a value that names one or several languages, such as {@code Deutsch/Englisch}, in its order and
     * each once; empty when any of them is unknown, so that none is lost in silence.
     */
    public List<String> concepts(String value) {
        Optional<String> whole = concept(value);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Set<String> concepts = new LinkedHashSet<>();
        for (String part : BETWEEN_LANGUAGES.split(SourceText.trimmed(value), 0)) {
            Optional<String> concept = concept(part);
            if (concept.isEmpty()) {
                return List.of();
            }
            concepts.add(concept.get());
        }
        return new ArrayList<>(concepts);
    }

    /**
     * The tag for a text in the language: the two letters of ISO 639-1, or three where there are none; never a region
     * or a script. Empty when the value is not known to be one language, and for "undetermined" and its like.
     */
    public Optional<String> textTag(String value) {
        Optional<String> usual = usualTags.get(value);
        return usual != null ? usual : tagOf(value);
    }

    private Optional<String> tagOf(String value) {
        return code(value)
                .filter(code -> code.length() == THREE_LETTERS && !NO_LANGUAGE.contains(code))
                .map(code -> tags.getOrDefault(code, code.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> code(String value) {
        String text = SourceText.code(CodeList.LANGUAGE, value);
        String lower = text.toLowerCase(Locale.ROOT);
        String tag = lower.replace('_', '-');
        if (TAG.matcher(tag).matches()) {
            int end = tag.indexOf('-');
            Optional<String> known = subtag(end < 0 ? tag : tag.substring(0, end));
            if (known.isPresent()) {
                return known;
            }
        }
        return listed(text).or(() -> LanguageNames.code(lower));
    }

    private Optional<String> subtag(String subtag) {
        String known = codes.get(subtag);
        return known == null ? listed(subtag.toUpperCase(Locale.ROOT)) : Optional.of(known);
    }

    private Optional<String> listed(String code) {
        return lists.concept(CodeList.LANGUAGE, code).map(concept -> code);
    }
}
