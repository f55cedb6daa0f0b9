package org.elmport.mapping;

import java.util.List;
import java.util.function.Consumer;
import org.elmport.elm.Amount;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.PriceDetail;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Price;
import org.elmport.vocabulary.CodeList;

/** Prices. An amount without a currency is no price: it is left out with a finding, its label stays. */
final class PriceDetailMapper {

    private static final String FIELD = "prices";

    void map(List<Price> prices, EntityScope entity, Consumer<PriceDetail> add) {
        for (Price price : prices) {
            map(price, entity, add);
        }
    }

    private static void map(Price price, EntityScope entity, Consumer<PriceDetail> add) {
        PriceDetail.Builder detail = PriceDetail.builder();
        List<CodeMatch> currency = entity.context().tools().codes().find(price.currency(), CodeList.CURRENCY);
        List<LangString> labels = entity.context().tools().texts().lines(price.label(), entity, "priceDetail", FIELD);
        labels.forEach(detail::addPrefLabel);
        if (currency.isEmpty()) {
            lost(price, entity);
        } else {
            Concept unit = currency.get(0).concept();
            detail.amount(Amount.builder().unit(unit).value(price.amount()).build());
        }
        if (!currency.isEmpty() || !labels.isEmpty()) {
            entity.put("priceDetail", detail.build(), FIELD, Rule.COPIED, add);
        }
    }

    private static void lost(Price price, EntityScope entity) {
        String currency = price.currency().value();
        entity.find(
                MappingFinding.VALUE_LOST,
                FIELD,
                "priceDetail",
                "The amount " + price.amount().toPlainString()
                        + (currency.isBlank()
                                ? " has no currency, so it is not published."
                                : " is in the currency " + Excerpt.of(currency)
                                        + ", which is not known, so it is not published."));
    }
}
