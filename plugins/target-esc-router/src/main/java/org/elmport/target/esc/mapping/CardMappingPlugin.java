package org.elmport.target.esc.mapping;

import java.util.List;
import org.elmport.card.CardContent;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/** Makes persons, pictures and cards for the router of student cards: the profile {@code esc}. */
public final class CardMappingPlugin implements ItemMappingPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public CardMappingPlugin() {}

    @Override
    public String name() {
        return CardContent.PROFILE;
    }

    @Override
    public String summary() {
        return "Makes of learners and cards what the router of student cards is to know, and no more than is switched on.";
    }

    @Override
    public List<Setting<?>> settings() {
        return CardSettings.all();
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return CardSettings.problems(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(PictureFinding.values());
    }

    @Override
    public ItemMapping open(Settings settings, ItemMappingContext context) {
        return new CardItems(settings, context);
    }
}
