package org.elmport.plugin.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.LearnerFact;
import org.elmport.mapping.Mandate;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.Test;

/** The settings of credentials become options, and what does not fit together is told before anything starts. */
class CredentialSettingsTest {

    private final List<SettingProblem> problems = new ArrayList<>();

    private Settings read(Map<String, Object> given) {
        ReferenceResolver resolver = new ReferenceResolver(name -> Optional.empty(), Path.of("."));
        Settings settings = new SettingsReader(resolver, problems::add).read("", CredentialSettings.declared(), given);
        problems.addAll(CredentialSettings.problems(settings));
        return settings;
    }

    @Test
    void nothingSaidMeansADraftWithTheUsualFacts() {
        // when
        CredentialOptions options = CredentialSettings.options(
                        read(Map.of()), MappingOptions.standard(), Optional.empty())
                .build();

        // then
        assertThat(problems).isEmpty();
        assertThat(options.issuer()).isEmpty();
        assertThat(options.mandate()).isEmpty();
        assertThat(options.learnerFacts())
                .isEqualTo(CredentialOptions.standard().learnerFacts());
    }

    @Test
    void everythingSaidIsInTheOptions() {
        // when
        CredentialOptions options = CredentialSettings.options(
                        read(Map.ofEntries(
                                Map.entry("issuer", "uni.example"),
                                Map.entry("issuer-identifier", "VATPT-500000000"),
                                Map.entry("issuer-country", "PT"),
                                Map.entry("mandate", "Article 2"),
                                Map.entry("mandator", "member.example"),
                                Map.entry("alliance", "Alliance"),
                                Map.entry("alliance-members", "uni.example"),
                                Map.entry("issued", "2026-09-01"),
                                Map.entry("learner-facts", List.of("gender", "citizenship")),
                                Map.entry("languages", "en, pt"))),
                        MappingOptions.standard(),
                        Optional.empty())
                .build();

        // then
        assertThat(problems).isEmpty();
        assertThat(options.issuer())
                .contains(new CredentialIssuer("uni.example", Optional.of("VATPT-500000000"), "PT"));
        assertThat(options.mandate()).contains(new Mandate("Article 2", Optional.of("member.example")));
        assertThat(options.issued().orElseThrow().date()).hasToString("2026-09-01");
        assertThat(options.learnerFacts()).containsExactlyInAnyOrder(LearnerFact.GENDER, LearnerFact.CITIZENSHIP);
        assertThat(options.languages()).containsExactly("en", "pt");
        assertThat(options.alliances())
                .singleElement()
                .satisfies(alliance -> assertThat(alliance.memberIds()).containsExactly("uni.example"));
    }

    @Test
    void whatDoesNotFitTogetherIsTold() {
        // when
        read(Map.of("issuer-identifier", "VATPT-500000000", "mandator", "member.example"));

        // then
        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactly("issuer-identifier", "issuer-identifier", "mandator");
    }

    @Test
    void anUnknownFactOrAWrongDateIsRefused() {
        // when
        read(Map.of("learner-facts", "shoe-size", "issued", "soon"));

        // then
        assertThat(problems).hasSize(2);
    }
}
