package org.elmport.target.edc.mapping;

import java.util.List;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.credential.CredentialSettings;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/** Makes European Digital Credentials of results and learners: the profile {@code edc}. */
public final class CredentialMappingPlugin implements ItemMappingPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public CredentialMappingPlugin() {}

    @Override
    public String name() {
        return DeliverableCredential.PROFILE;
    }

    @Override
    public String summary() {
        return "Makes of results and learners one credential per result, or one transcript per learner.";
    }

    @Override
    public List<Setting<?>> settings() {
        return JobCredentialSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return CredentialSettings.problems(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(CredentialItemFinding.values());
    }

    @Override
    public ItemMapping open(Settings settings, ItemMappingContext context) {
        return new CredentialItems(settings, context);
    }
}
