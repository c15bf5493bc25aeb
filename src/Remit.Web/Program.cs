using Remit.Web;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Hosting;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Ui;

if (CommandList.Find(args.FirstOrDefault()) is { } command)
{
    return await command(args[1..], Console.Out, Console.Error, CancellationToken.None);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddLog();
builder.AddPlatform();
builder.AddData();
builder.AddSecurity();
builder.AddUi();
builder.AddJobs();
builder.AddApi();
builder.AddFeatures();

var app = builder.Build();
if (await app.UseNewestSchemaAsync() is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}

app.UseLog();
app.UseSecurity();
app.UsePlatform();
app.UseUi();
app.UseAccounts();
app.MapUi();
app.MapFeatures();
await app.RunAsync();
return 0;
