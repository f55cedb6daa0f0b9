package org.elmport.target.edc;

import java.util.List;
import java.util.Optional;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/**
 * Delivers European Digital Credentials, in one of several ways. It takes items of the kind credential, with the content
 * of {@link DeliverableCredential}.
 */
public final class EdcTargetPlugin implements TargetPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public EdcTargetPlugin() {}

    @Override
    public String name() {
        return "edc";
    }

    @Override
    public String summary() {
        return "Delivers European Digital Credentials one by one: as files, by the issuer of Europass, or sealed here into wallets.";
    }

    @Override
    public List<Setting<?>> settings() {
        return EdcSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return SettingCheck.of(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(EdcFinding.values());
    }

    @Override
    public boolean takesDatasets() {
        return false;
    }

    @Override
    public Optional<String> itemProfile() {
        return Optional.of(DeliverableCredential.PROFILE);
    }

    @Override
    public boolean seals(Settings settings) {
        return EdcSettings.seals(settings);
    }

    @Override
    public List<OwnPlace> ownPlaces(Settings settings) {
        return settings.find(EdcSettings.DELIVERY)
                        .filter(Delivery.FILES::equals)
                        .isPresent()
                ? settings.find(EdcSettings.FOLDER).map(place -> OwnPlace.folder(EdcSettings.FOLDER, place)).stream()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<ItemTarget> openItems(Settings settings, TargetContext context) throws TargetException {
        Admission admission = new Admission(context.clock(), settings.get(EdcSettings.MAX_ADDRESSES));
        return Optional.of(
                switch (settings.get(EdcSettings.DELIVERY)) {
                    case FILES -> files(settings, admission, context);
                    case ISSUER_V1 ->
                        issuer(
                                new SessionIssuing(client(settings, context), new Rewriting(context.findings())),
                                settings,
                                admission,
                                context);
                    case ISSUER_V2 ->
                        issuer(
                                new PublicIssuing(client(settings, context), new Rewriting(context.findings())),
                                settings,
                                admission,
                                context);
                    case WALLET -> wallet(settings, admission, context);
                });
    }

    private static ItemTarget files(Settings settings, Admission admission, TargetContext context)
            throws TargetException {
        FileForm form = settings.get(EdcSettings.FORM);
        CredentialFolder folder = new CredentialFolder(
                settings.find(EdcSettings.FOLDER).orElseThrow(), form.suffix(), EdcSettings.FOLDER.name());
        Optional<Archives> archives = settings.get(EdcSettings.ARCHIVES)
                ? Optional.of(new Archives(folder, settings.get(EdcSettings.ARCHIVE_BYTES)))
                : Optional.empty();
        if (form != FileForm.SEALED) {
            return new FileTarget(folder, form, admission, archives, correspondence(settings, context), context);
        }
        Optional<StatusDocuments> status = EdcSettings.status(settings);
        return new SealedFileTarget(
                new SealedFolder(folder, settings.find(EdcSettings.LINK_ADDRESS)),
                DraftSealing.of(context, status),
                status,
                admission,
                correspondence(settings, context));
    }

    private static ItemTarget wallet(Settings settings, Admission admission, TargetContext context)
            throws TargetException {
        Optional<StatusDocuments> status = EdcSettings.status(settings);
        WalletClient client = new WalletClient(
                EdcSettings.transport(settings, context.clock()),
                settings.find(EdcSettings.BASE_URL).orElseThrow(),
                settings.get(EdcSettings.NOTIFY),
                settings.get(EdcSettings.MAIL_IN_ADDRESS));
        return new WalletTarget(
                client, DraftSealing.of(context, status), status, admission, correspondence(settings, context));
    }

    private static ItemTarget issuer(Issuing issuing, Settings settings, Admission admission, TargetContext context) {
        return new IssuerTarget(issuing, admission, correspondence(settings, context));
    }

    private static IssuerClient client(Settings settings, TargetContext context) {
        return new IssuerClient(
                EdcSettings.transport(settings, context.clock()),
                settings.find(EdcSettings.BASE_URL).orElseThrow(),
                settings.find(EdcSettings.PASSWORD).orElseThrow());
    }

    private static Correspondence correspondence(Settings settings, TargetContext context) {
        return new Correspondence(
                settings.find(EdcSettings.RECEIPTS)
                        .map(folder -> new CredentialFolder(folder, ".json", EdcSettings.RECEIPTS.name())),
                context.findings());
    }
}
