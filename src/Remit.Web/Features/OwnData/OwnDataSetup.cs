namespace Remit.Web.Features.OwnData;

/// <summary>One's own data, to take along.</summary>
internal static class OwnDataSetup
{
    public const string JsonPath = "/account/data.json";
    public const string CsvPath = "/account/decisions.csv";

    public static void AddOwnData(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ReadOwnData>();
        builder.Services.AddScoped<DecisionSheet>();
    }

    public static void MapOwnData(this WebApplication app)
    {
        app.MapGet(
                JsonPath,
                async (ReadOwnData data, CancellationToken cancellationToken) =>
                    FileOf(await data.RunAsync(cancellationToken), "application/json", "remit-my-data.json")
            )
            .ExcludeFromDescription();
        app.MapGet(
                CsvPath,
                async (DecisionSheet sheet, CancellationToken cancellationToken) =>
                    FileOf(await sheet.RunAsync(cancellationToken), "text/csv", "remit-decisions.csv")
            )
            .ExcludeFromDescription();
    }

    private static IResult FileOf(byte[] content, string type, string name) =>
        Results.File(content, $"{type}; charset=utf-8", name);
}
