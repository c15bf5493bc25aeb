namespace Remit.Web.Features.People;

/// <summary>Who is here, and with whom.</summary>
internal static class PeopleSetup
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<BeginPair>();
        builder.Services.AddScoped<SeenPairs>();
        builder.Services.AddScoped<FindPeople>();
        builder.Services.AddScoped<AddPerson>();
        builder.Services.AddScoped<DrawLine>();
        builder.Services.AddScoped<TakeInLines>();
    }
}
