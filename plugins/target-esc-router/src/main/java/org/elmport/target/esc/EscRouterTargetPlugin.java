package org.elmport.target.esc;

import java.util.List;
import java.util.Optional;
import org.elmport.card.CardContent;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/**
 * Brings students and cards to the European Student Card router, by its interface of version 2. It takes items of the
 * kinds person, picture and card, with the content of {@link CardContent}.
 */
public final class EscRouterTargetPlugin implements TargetPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public EscRouterTargetPlugin() {}

    @Override
    public String name() {
        return "esc-router";
    }

    @Override
    public String summary() {
        return "Brings students and cards to the European Student Card router, one by one.";
    }

    @Override
    public List<Setting<?>> settings() {
        return RouterSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return RouterSettings.problems(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(RouterFinding.values());
    }

    @Override
    public boolean takesDatasets() {
        return false;
    }

    @Override
    public Optional<String> itemProfile() {
        return Optional.of(CardContent.PROFILE);
    }

    @Override
    public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
        RouterClient client = RouterSettings.client(settings);
        RouterListing listing = new RouterListing(client, RouterSettings.limits(settings));
        return Optional.of(new RouterItemTarget(client, listing, settings.get(RouterSettings.INSTITUTION), context));
    }
}
