package org.elmport.source.elmo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;

/** The grading schemes to which the assessments of one report refer, by the names that the report gives them. */
final class GradingSchemes {

    private final Map<String, GradingScheme> schemes = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** The name of the scheme of an assessment: its title, or with a number where two schemes have the same. */
    Optional<String> of(LearningAssessment assessment) {
        return assessment
                .specifiedBy()
                .flatMap(Link::target)
                .flatMap(specification -> specification.gradingScheme())
                .flatMap(Link::target)
                .map(this::name);
    }

    private String name(GradingScheme scheme) {
        String content = scheme.id() + scheme.title() + scheme.description();
        return names.computeIfAbsent(content, any -> {
            String title =
                    scheme.title().stream().findFirst().map(LangString::value).orElse("scheme");
            String name = title;
            for (int number = 2; schemes.containsKey(name); number++) {
                name = title + " " + number;
            }
            schemes.put(name, scheme);
            return name;
        });
    }

    /** Describes the schemes. */
    void write(XmlText xml) {
        schemes.forEach((name, scheme) -> {
            xml.start("gradingScheme", "localId", name);
            scheme.description()
                    .forEach(text -> xml.leaf("description", Html.plain(text.value()), "xml:lang", text.language()));
            xml.end("gradingScheme");
        });
    }
}
