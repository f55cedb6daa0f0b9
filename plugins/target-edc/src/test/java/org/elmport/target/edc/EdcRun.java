package org.elmport.target.edc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** What a test needs to open a target and to have something for it. */
final class EdcRun {

    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    static final String PASSWORD = "open-sesame-of-the-test";
    static final String MAIL = "nives.primerova@example.org";

    final List<Finding> findings = new ArrayList<>();

    ItemTarget open(Map<String, ?> raw) throws TargetException {
        TargetContext context = new TargetContext(findings::add, DAY, text -> "p" + text.hashCode());
        return new EdcTargetPlugin().openItems(settings(raw), context).orElseThrow();
    }

    static Settings settings(Map<String, ?> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = read(raw, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return settings;
    }

    static List<SettingProblem> problems(Map<String, ?> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        read(raw, problems);
        return problems;
    }

    private static Settings read(Map<String, ?> raw, List<SettingProblem> problems) {
        ReferenceResolver secrets = new ReferenceResolver(
                name -> Optional.of(PASSWORD).filter(any -> name.equals("PASSWORD")), Path.of("."));
        EdcTargetPlugin plugin = new EdcTargetPlugin();
        Settings settings = new SettingsReader(secrets, problems::add).read("", plugin.settings(), raw);
        if (problems.isEmpty()) {
            problems.addAll(plugin.problems(settings));
        }
        return settings;
    }

    /** A draft that is as small as it can be for those who do not check it. */
    static String draft(int number) {
        return "{\"@context\":[\"https://www.w3.org/2018/credentials/v1\","
                + "\"http://data.europa.eu/snb/model/context/edc-ap\"],"
                + "\"id\":\"urn:credential:" + number
                + "\",\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"],"
                + "\"credentialSubject\":{\"type\":\"Person\",\"fullName\":{\"en\":\"Nives Primerova\"}}}";
    }

    static TargetItem item(int number) {
        return item(number, draft(number), List.of(MAIL));
    }

    static TargetItem item(int number, String draft, List<String> addresses) {
        return item(
                "key-" + number,
                DeliverableCredential.of(draft.getBytes(StandardCharsets.UTF_8))
                        .to(addresses)
                        .about(List.of("R-" + number)));
    }

    static TargetItem item(String key, DeliverableCredential credential) {
        return TargetItem.of(DeliverableCredential.PROFILE, DeliverableCredential.KIND, key)
                .personal(true)
                .content(credential.content())
                .token("token-of-" + key)
                .build();
    }

    static TargetItem gone(String key, String remoteId) {
        return TargetItem.of(DeliverableCredential.PROFILE, DeliverableCredential.KIND, key)
                .personal(true)
                .remoteId(remoteId)
                .build();
    }
}
