package org.elmport.target.esc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterSimulator;

/** A router and a target that talks to it, for one test. */
final class RouterRun implements AutoCloseable {

    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    static final String OURS = "999999999";
    static final String TOKEN = "secret-of-the-test";

    final CardRouterSimulator router;
    final ItemTarget target;

    private RouterRun(CardRouterSimulator router, ItemTarget target) {
        this.router = router;
        this.target = target;
    }

    static RouterRun start() {
        return start(CardRouterOptions.of(DAY, TOKEN, OURS));
    }

    static RouterRun start(CardRouterOptions options) {
        try {
            CardRouterSimulator router = CardRouterSimulator.start(options);
            return new RouterRun(router, target(router, Map.of()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ItemTarget target(CardRouterSimulator router, Map<String, Object> further) {
        Map<String, Object> raw = new HashMap<>(Map.of(
                "base-url",
                router.baseUrl().toString(),
                "token",
                "${env:TOKEN}",
                "institution",
                OURS,
                "timeout",
                "5m",
                "page-delay",
                "PT0.001S"));
        raw.putAll(further);
        TargetContext context = new TargetContext(finding -> {}, DAY, RouterRun::pseudonym);
        return new EscRouterTargetPlugin().openItems(settings(raw), context).orElseThrow();
    }

    /** A target that writes files for the import of the router. */
    static ItemTarget files(CardRouterSimulator router, Path folder, Map<String, Object> further) {
        Map<String, Object> raw = new HashMap<>(
                Map.of("base-url", router.baseUrl().toString(), "token", "${env:TOKEN}", "folder", folder.toString()));
        raw.putAll(further);
        TargetContext context = new TargetContext(finding -> {}, DAY, RouterRun::pseudonym);
        EscCsvTargetPlugin plugin = new EscCsvTargetPlugin();
        return plugin.openItems(settings(plugin, raw), context).orElseThrow();
    }

    static Settings settings(Map<String, Object> raw) {
        return settings(new EscRouterTargetPlugin(), raw);
    }

    static Settings settings(TargetPlugin plugin, Map<String, Object> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        ReferenceResolver secrets = new ReferenceResolver(
                name -> Optional.ofNullable(
                        Map.of("TOKEN", TOKEN, "OTHER", "theirs").get(name)),
                Path.of("."));
        Settings settings = new SettingsReader(secrets, problems::add).read("", plugin.settings(), raw);
        problems.addAll(plugin.problems(settings));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return settings;
    }

    /** Stands for the keyed hash of the ledger. */
    static String pseudonym(String identifier) {
        return "p" + Integer.toHexString(identifier.hashCode() * 31 + identifier.length());
    }

    static StudentIdentifier student(int number) {
        return identifier(StudentIdentifier.PREFIX + "uni.example:S" + String.format(Locale.ROOT, "%05d", number));
    }

    static StudentIdentifier identifier(String text) {
        return StudentIdentifier.read(text).identifier().orElseThrow();
    }

    static PersonEntry person(int number) {
        return PersonEntry.of(student(number), OURS);
    }

    static CardEntry card(int number) {
        return new CardEntry(
                CardNumber.read(String.format(Locale.ROOT, "%08x-826a-103d-bf76-001999999999", number))
                        .number()
                        .orElseThrow(),
                CardStatus.ACTIVE,
                CardType.PASSIVE,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 9, 30),
                OURS,
                student(number),
                Optional.empty(),
                Optional.empty());
    }

    static TargetItem item(PersonEntry person, boolean confirmed) {
        String key = pseudonym(person.identifier().comparisonKey());
        return TargetItem.of(CardContent.PROFILE, CardContent.PERSON, key)
                .personal(true)
                .content(CardContent.of(person))
                .remoteId(confirmed ? key : "")
                .build();
    }

    static TargetItem item(CardEntry card, boolean confirmed) {
        return TargetItem.of(
                        CardContent.PROFILE,
                        CardContent.CARD,
                        pseudonym(card.number().value()))
                .personal(true)
                .content(CardContent.of(card))
                .remoteId(confirmed ? card.number().value() : "")
                .build();
    }

    static TargetItem item(PictureEntry picture) {
        return TargetItem.of(
                        CardContent.PROFILE,
                        CardContent.PICTURE,
                        pseudonym(picture.holder().comparisonKey()))
                .personal(true)
                .content(CardContent.of(picture))
                .build();
    }

    /** What a ledger has left of something when it is to go. */
    static TargetItem gone(String kind, String remoteId) {
        return TargetItem.of(CardContent.PROFILE, kind, remoteId)
                .personal(true)
                .remoteId(remoteId)
                .build();
    }

    @Override
    public void close() {
        target.close();
        router.close();
    }
}
