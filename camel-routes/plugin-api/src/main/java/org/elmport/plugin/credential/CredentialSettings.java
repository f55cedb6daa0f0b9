package org.elmport.plugin.credential;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.display.PageRenderer;
import org.elmport.mapping.Alliance;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.LearnerFact;
import org.elmport.mapping.Mandate;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.SourceMoment;
import org.elmport.record.Text;

/**
 * The settings of credentials that are the same wherever credentials are made: who issues them, under which mandate, when,
 * what they say of the learner and in which languages they are shown. They stand below {@code mapping.edc}.
 */
public final class CredentialSettings {

    /** The name of the section below {@code mapping} in which these settings stand. */
    public static final String SECTION = "edc";

    private static final SettingType<LocalDate> DATE = new SettingType<>("date (2026-09-01)", value -> {
        try {
            return LocalDate.parse(value.toString().strip());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("must be a date such as 2026-09-01", unreadable);
        }
    });

    private static final SettingType<Set<LearnerFact>> FACTS = new SettingType<>(
            "list of: "
                    + Arrays.stream(LearnerFact.values()).map(SettingType::word).collect(Collectors.joining(", ")),
            CredentialSettings::facts);

    private static final Setting<CredentialForm> FORM = Setting.of("form", SettingType.oneOf(CredentialForm.class))
            .summary("One credential for each result that is passed, or one transcript for each learner with all of"
                    + " them; without it, as is usual for the source.")
            .example("transcript")
            .build();

    private static final Setting<String> ISSUER = Setting.of("issuer", SettingType.TEXT)
            .summary("Who issues and seals: an organisation, by its identifier in the source, or the institution of the"
                    + " mapping. Without it a credential is a draft that the issuing service completes.")
            .example("uni.example")
            .build();

    private static final Setting<String> ISSUER_IDENTIFIER = Setting.of("issuer-identifier", SettingType.TEXT)
            .summary("The identifier of the issuer in the sense of the eIDAS regulation, as its certificate has it.")
            .example("VATPT-500000000")
            .build();

    private static final Setting<String> ISSUER_COUNTRY = Setting.of("issuer-country", SettingType.TEXT)
            .summary("The country that keeps that identifier, a code of two letters.")
            .example("PT")
            .build();

    private static final Setting<String> MANDATE = Setting.of("mandate", SettingType.TEXT)
            .summary(
                    "The mandate by which the issuer acts for the awarding bodies: what it says, and where it is written"
                            + " down. Credentials then have the profile of those issued by mandate.")
            .example("Mandate of 1 March 2026, article 2")
            .build();

    private static final Setting<String> MANDATOR = Setting.of("mandator", SettingType.TEXT)
            .summary("Who gave the mandate, by the identifier in the source.")
            .example("member.example")
            .build();

    private static final Setting<String> ALLIANCE = Setting.of("alliance", SettingType.TEXT)
            .summary("The name of an alliance of which some organisations are named as members.")
            .example("Alliance of Examples")
            .build();

    private static final Setting<List<String>> ALLIANCE_MEMBERS = Setting.of("alliance-members", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("The members of the alliance, by their identifiers in the source.")
            .example("uni.example, member.example")
            .build();

    private static final Setting<LocalDate> ISSUED = Setting.of("issued", DATE)
            .summary("The date of issue; without it, the latest moment at which one of the results was made official.")
            .example("2026-09-01")
            .build();

    private static final Setting<Set<LearnerFact>> LEARNER_FACTS = Setting.of("learner-facts", FACTS)
            .defaultValue(EnumSet.of(LearnerFact.DATE_OF_BIRTH, LearnerFact.STUDENT_IDENTIFIER))
            .summary("What credentials say of the learner beyond the name, of what the source knows.")
            .example("date-of-birth, student-identifier")
            .build();

    private static final Setting<List<String>> LANGUAGES = Setting.of("languages", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("The languages in which credentials are shown, codes of two letters, the first one first; without"
                    + " them, those in which all titles are.")
            .example("en, pt")
            .build();

    private static final Setting<Boolean> DISPLAY = Setting.of("display", SettingType.TRUTH)
            .defaultValue(true)
            .summary(
                    "Whether credentials have pictures of their pages, where a plugin draws them. What is sealed must have"
                            + " them; the issuer of Europass draws its own.")
            .example("false")
            .build();

    private static final List<Setting<?>> DECLARED = List.of(
            FORM,
            ISSUER,
            ISSUER_IDENTIFIER,
            ISSUER_COUNTRY,
            MANDATE,
            MANDATOR,
            ALLIANCE,
            ALLIANCE_MEMBERS,
            ISSUED,
            LEARNER_FACTS,
            LANGUAGES,
            DISPLAY);

    private CredentialSettings() {}

    private static Set<LearnerFact> facts(Object value) {
        Set<LearnerFact> facts = EnumSet.noneOf(LearnerFact.class);
        for (String word : SettingType.TEXTS.reader().apply(value)) {
            facts.add(SettingType.oneOf(LearnerFact.class).reader().apply(word));
        }
        return facts;
    }

    /** The settings, in the order in which people should read them. */
    public static List<Setting<?>> declared() {
        return DECLARED;
    }

    /** What is wrong with settings that are right each by itself. */
    public static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        if (settings.find(ISSUER_IDENTIFIER).isPresent()
                != settings.find(ISSUER_COUNTRY).isPresent()) {
            problems.add(new SettingProblem(ISSUER_IDENTIFIER.name(), "and issuer-country are of use together only"));
        }
        for (Setting<String> ofIssuer : List.of(ISSUER_IDENTIFIER, MANDATE)) {
            if (settings.find(ofIssuer).isPresent() && settings.find(ISSUER).isEmpty()) {
                problems.add(new SettingProblem(ofIssuer.name(), "needs an issuer"));
            }
        }
        if (settings.find(MANDATOR).isPresent() && settings.find(MANDATE).isEmpty()) {
            problems.add(new SettingProblem(MANDATOR.name(), "needs a mandate"));
        }
        if (settings.find(ALLIANCE).isPresent()
                == settings.get(ALLIANCE_MEMBERS).isEmpty()) {
            problems.add(new SettingProblem(ALLIANCE.name(), "and alliance-members are of use together only"));
        }
        return problems;
    }

    /** The kind of credential that the settings ask for; empty where they leave it to the source. */
    public static Optional<CredentialForm> form(Settings settings) {
        return settings.find(FORM);
    }

    /**
     * The options that the settings make.
     *
     * @param mapping how texts, codes, dates and identifiers are mapped
     * @param renderer draws the pages, where there is one
     */
    public static CredentialOptions.Builder options(
            Settings settings, MappingOptions mapping, Optional<PageRenderer> renderer) {
        CredentialOptions.Builder options =
                CredentialOptions.builder().mapping(mapping).learnerFacts(settings.get(LEARNER_FACTS));
        settings.find(ISSUER)
                .ifPresent(id -> options.issuer(new CredentialIssuer(
                        id,
                        settings.find(ISSUER_IDENTIFIER),
                        settings.find(ISSUER_COUNTRY).orElse(""))));
        Optional<String> mandate = settings.find(MANDATE);
        mandate.ifPresent(statement -> options.mandate(new Mandate(statement, settings.find(MANDATOR))));
        settings.find(ISSUED).map(SourceMoment::of).ifPresent(options::issued);
        settings.get(LANGUAGES).forEach(options::addLanguage);
        settings.find(ALLIANCE)
                .ifPresent(name ->
                        options.addAlliance(new Alliance(name, Text.of("", name), settings.get(ALLIANCE_MEMBERS))));
        renderer.filter(any -> settings.get(DISPLAY)).ifPresent(options::renderer);
        return options;
    }
}
