package org.elmport.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.LangString;

/** Takes the titles that stand in several places, and compares them language by language. */
final class TitleFacts {

    private final Facts facts;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    TitleFacts(Facts facts) {
        this.facts = facts;
    }

    /** Takes the titles of one place; they may be none. */
    TitleFacts take(String path, List<LangString> versions) {
        if (!Words.any(versions)) {
            return this;
        }
        facts.found(StandardElement.TITLE, path, Words.of(versions));
        facts.title(Words.preferred(versions));
        for (LangString version : versions) {
            String title = version.value().strip();
            String before = titles.putIfAbsent(version.language(), title);
            if (before == null) {
                places.put(version.language(), path);
            } else if (!before.equals(title)) {
                facts.object(
                        AnnexFinding.TITLES_DIFFER,
                        path,
                        "the title in the language " + Excerpt.of(version.language()) + " is another than in "
                                + places.get(version.language()));
            }
        }
        return this;
    }
}
