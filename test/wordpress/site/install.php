<?php
// Sets up the tables, one person a role, and prints their application passwords as JSON.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'The Example Paper', 'administrator', 'administrator@example.com', true, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'comment_previously_approved', 0 );
update_option( 'show_avatars', 0 );
update_option( 'posts_per_page', 50 );
update_option( 'posts_per_rss', 100 );

$passwords = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.com",
			'role'       => $role,
		)
	);
	// The tour through the editor covers it on the first visit.
	update_user_meta(
		$id,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide'            => false,
				'isPublishSidebarEnabled' => false,
			),
			'core'           => array( 'isPublishSidebarEnabled' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
	list( $password )   = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$passwords[ $role ] = array( 'id' => $id, 'password' => $password );
}
echo wp_json_encode( $passwords );
