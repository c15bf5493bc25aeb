using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GoneUntil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "GoneUntil",
                table: "DecisionMonths",
                type: "TEXT",
                nullable: true
            );

            // Of what went before this column nobody knows the day: the whole month is taken as gone.
            migrationBuilder.Sql(
                "UPDATE \"DecisionMonths\" SET \"GoneUntil\" = date(\"Month\", '+1 month', '-1 day') WHERE \"Decisions\" > 0;"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "GoneUntil", table: "DecisionMonths");
        }
    }
}
