package org.elmport.target.esc.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.card.CardOptions;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.OptionalDetail;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** The settings below {@code mapping.esc}. */
final class CardSettings {

    static final Setting<String> INSTITUTION = Setting.of("institution", InstitutionCode.TYPE)
            .required()
            .summary("PIC of the institution that issues the cards, the same as that of the target. Cards with another"
                    + " issuer are passed over.")
            .example("999999999")
            .build();

    static final Setting<String> NUMBER_PREFIX = Setting.of("number-prefix", prefix())
            .defaultValue("001")
            .summary("Three digits that tell this installation from others of the institution that mint card numbers."
                    + " Numbers are minted for cards that have none.")
            .example("001")
            .build();

    static final Setting<Boolean> CONSENT_NEEDED = Setting.of("consent-needed", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether only the cards of students who have agreed are sent. Those who object are never sent.")
            .example("true")
            .build();

    static final Setting<Boolean> READ_LEARNERS = Setting.of("read-learners", SettingType.TRUTH)
            .defaultValue(true)
            .summary("Whether learners are read besides cards: for identifiers that stand with the learner, for who has"
                    + " left, and for names and mail addresses.")
            .example("false")
            .build();

    static final Setting<Map<String, String>> STATUS_WORDS = Setting.of("status-words", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("What words of the source for the status of a card mean: active, inactive, or removed.")
            .example("{gesperrt: inactive, exmatrikuliert: removed}")
            .build();

    static final Setting<Map<String, String>> TYPE_WORDS = Setting.of("type-words", SettingType.TEXT_BY_NAME)
            .defaultValue(Map.of())
            .summary("What words of the source for the make of a card mean: "
                    + Stream.of(CardType.values()).map(SettingType::word).collect(Collectors.joining(", ")) + ".")
            .example("{mensakarte: smart-no-cdz, app: smart-passive}")
            .build();

    static final Setting<Path> PICTURE_FOLDER = Setting.of("picture-folder", SettingType.PATH)
            .summary("Where the pictures are, each named by the identifier of its learner in the source, with .jpg or"
                    + " .png: 200 by 300 pixels.")
            .example("pictures")
            .build();

    private static final String REMOVED = "removed";

    private CardSettings() {}

    static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(
                List.of(INSTITUTION, NUMBER_PREFIX, CONSENT_NEEDED, READ_LEARNERS, STATUS_WORDS, TYPE_WORDS));
        all.addAll(DetailSwitch.settings());
        all.add(PICTURE_FOLDER);
        return all;
    }

    static CardOptions options(Settings settings) {
        Map<String, CardStatus> words = new HashMap<>();
        Set<String> removed = new HashSet<>();
        settings.get(STATUS_WORDS).forEach((word, meaning) -> {
            status(meaning).ifPresent(status -> words.put(word, status));
            if (meaning.equals(REMOVED)) {
                removed.add(word);
            }
        });
        Map<String, CardType> types = new HashMap<>();
        settings.get(TYPE_WORDS).forEach((word, meaning) -> type(meaning).ifPresent(type -> types.put(word, type)));
        return new CardOptions(
                settings.get(INSTITUTION),
                DetailSwitch.bases(settings),
                settings.get(CONSENT_NEEDED),
                words,
                types,
                removed);
    }

    static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>(DetailSwitch.problems(settings));
        settings.get(STATUS_WORDS).forEach((word, meaning) -> {
            if (status(meaning).isEmpty() && !meaning.equals(REMOVED)) {
                problems.add(
                        new SettingProblem(STATUS_WORDS.name() + "." + word, "must be active, inactive or removed"));
            }
        });
        settings.get(TYPE_WORDS).forEach((word, meaning) -> {
            if (type(meaning).isEmpty()) {
                problems.add(new SettingProblem(TYPE_WORDS.name() + "." + word, "is no type of card"));
            }
        });
        Map<OptionalDetail, String> sent = DetailSwitch.bases(settings);
        if (sent.containsKey(OptionalDetail.PICTURE)
                && settings.find(PICTURE_FOLDER).isEmpty()) {
            problems.add(new SettingProblem(PICTURE_FOLDER.name(), "is missing, because send-picture is true"));
        }
        boolean learners = sent.containsKey(OptionalDetail.FULL_NAME) || sent.containsKey(OptionalDetail.EMAIL);
        if (learners && !settings.get(READ_LEARNERS)) {
            problems.add(new SettingProblem(
                    READ_LEARNERS.name(), "must be true, because names or mail addresses of learners are sent"));
        }
        return problems;
    }

    private static Optional<CardStatus> status(String meaning) {
        return Stream.of(CardStatus.ACTIVE, CardStatus.INACTIVE)
                .filter(status ->
                        SettingType.word(status).equals(meaning.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<CardType> type(String meaning) {
        String word = meaning.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(CardType.values())
                .filter(type -> SettingType.word(type).equals(word))
                .findFirst();
    }

    private static SettingType<String> prefix() {
        return new SettingType<>("three digits", value -> {
            String digits = SettingType.TEXT.reader().apply(value).strip();
            if (!digits.matches("[0-9]{3}")) {
                throw new IllegalArgumentException("must be three digits, in quotation marks");
            }
            return digits;
        });
    }
}
