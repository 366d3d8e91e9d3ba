package consumer;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Prints what a validator set up by the consumer finds in a faulty village and a faulty shop. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        Village village = Village.builder()
                .id(Id.of("Överboda"))
                .name(" ")
                .coordinates(Coordinates.of(20.3, 264.0))
                .addPopulation(Population.of(-1, PopulationKind.REGISTERED, PartialDate.of(2023), Id.of("scb")))
                .addSettlementRecord(SettlementRecord.builder()
                        .settlementClass(SettlementClass.URBAN_LOCALITY)
                        .asOf(PartialDate.of(2020))
                        .code("T8348")
                        .build())
                .build();
        Shop shop = Shop.builder()
                .id(Id.of("lanthandel"))
                .name("Lanthandeln")
                .addAlias("")
                .village(village.getId())
                .kind(ShopKind.GROCERY)
                .articleCount(-1)
                .addService(ServiceOffering.builder()
                        .kind(ServiceKind.FUEL)
                        .period(DatePeriod.between(PartialDate.of(2024), PartialDate.of(2023)))
                        .build())
                .build();

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            print(factory.getValidator(), village);
            print(factory.getValidator(), shop);
        }
    }

    private static <T> void print(Validator validator, T value) {
        validator.validate(value).stream()
                .map(violation ->
                        violation.getRootBeanClass().getInterfaces()[0].getSimpleName() + " "
                                + violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(System.out::println);
    }
}
